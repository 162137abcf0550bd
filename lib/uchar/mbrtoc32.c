/* SPDX-License-Identifier: 0BSD */
/*
 * mbrtoc32 - convert one character of at most n bytes to char32_t
 *
 * Returns  as mbrtowc
 * Errors   EILSEQ  no character starts like this
 * Source   C11 7.28.1.3
 */
#include <uchar.h>
#include <wchar.h>

size_t mbrtoc32(char32_t *restrict to, const char *restrict s, size_t n, mbstate_t *restrict state)
{
	static mbstate_t own;

	return mbrtowc((wchar_t *)to, s, n, state ? state : &own);
}
