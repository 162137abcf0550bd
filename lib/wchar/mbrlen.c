/* SPDX-License-Identifier: 0BSD */
/*
 * mbrlen - how many of n bytes make the next character
 *
 * Returns  as mbrtowc
 * Errors   EILSEQ  no character starts like this
 * Source   C11 7.29.6.3.1
 */
#include <wchar.h>

size_t mbrlen(const char *restrict s, size_t n, mbstate_t *restrict state)
{
	static mbstate_t own;

	return mbrtowc(NULL, s, n, state ? state : &own);
}
