/* SPDX-License-Identifier: 0BSD */
/*
 * c16rtomb - convert a char16_t to bytes; a high surrogate waits in the state for the low one
 *
 * Returns  bytes written, 0 for a high surrogate, 1 if s is NULL, or (size_t)-1
 * Errors   EILSEQ  an unpaired surrogate, or no character of the locale; the state is then initial
 * Source   C11 7.28.1.2
 */
#include <errno.h>
#include <uchar.h>
#include <wchar.h>

#include "internal/syscall_ret.h"

size_t c16rtomb(char *restrict s, char16_t c, mbstate_t *restrict state)
{
	static mbstate_t own;
	wchar_t wc = c;
	unsigned high;

	if (!state)
		state = &own;
	high = state->__opaque1;
	state->__opaque1 = 0;
	if (!s)
		return high ? fail(EILSEQ) : 1;
	if (high) {
		if ((unsigned)c - 0xdc00 >= 0x400)
			return fail(EILSEQ);
		wc = (high << 10) + c - ((0xd800 << 10) + 0xdc00 - 0x10000);
	} else if ((unsigned)c - 0xd800 < 0x400) {
		state->__opaque1 = c;
		return 0;
	}
	return wcrtomb(s, wc, NULL);
}
