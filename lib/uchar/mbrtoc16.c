/* SPDX-License-Identifier: 0BSD */
/*
 * mbrtoc16 - convert one character of at most n bytes to char16_t, in up to two calls
 *
 * The low surrogate waits in the state and is given by the next call, which uses no byte.
 *
 * Returns  as mbrtowc; (size_t)-3 for the low surrogate
 * Errors   EILSEQ  no character starts like this
 * Source   C11 7.28.1.1
 */
#include <uchar.h>
#include <wchar.h>

size_t mbrtoc16(char16_t *restrict to, const char *restrict s, size_t n, mbstate_t *restrict state)
{
	static mbstate_t own;
	wchar_t wc;
	size_t used;

	if (!state)
		state = &own;
	if (!s)
		to = NULL, s = "", n = 1;
	if (state->__opaque2) {
		if (to)
			*to = state->__opaque2;
		state->__opaque2 = 0;
		return -3;
	}
	used = mbrtowc(&wc, s, n, state);
	if (used <= 4) {
		if (wc > 0xffff) {
			state->__opaque2 = 0xdc00 | (wc & 0x3ff);
			wc = 0xd7c0 + (wc >> 10); /* 0xd800 + ((wc - 0x10000) >> 10) */
		}
		if (to)
			*to = wc;
	}
	return used;
}
