/* SPDX-License-Identifier: 0BSD */
/*
 * mbrtowc in a locale with UTF-8: overrides the hook of the "C" locale.
 *
 * A state is 0, or what the bytes so far say (21 bits) and the number of bytes to come in the
 * upper 8.
 *
 * Source   RFC 3629; Unicode 15.0 table 3-7 (well-formed byte sequences)
 */
#include <errno.h>

#include "internal/locale.h"
#include "internal/syscall_ret.h"

/* Names this file in requires(). */
hidden const char __utf8_decode[0];

size_t __decode_hook(wchar_t *wc, const char *s, size_t n, mbstate_t *state)
{
	unsigned c = state->__opaque1 & 0xffffff, left = state->__opaque1 >> 24, byte;
	size_t i = 0;

	if (!__utf8)
		return __decode_byte(wc, s, n, state);
	if (!left) {
		c = (unsigned char)s[i++];
		if (c < 0x80) {
			*wc = c;
			return !!c;
		}
		if (c - 0xc2 > 0xf4 - 0xc2)
			goto wrong;
		left = 1 + (c >= 0xe0) + (c >= 0xf0);
		c &= 0x3f >> left;
	}
	for (; i < n; i++) {
		byte = (unsigned char)s[i] ^ 0x80;
		c = c << 6 | byte;
		/*
		 * Four bytes: 0x10000 to 0x10ffff. Three: from 0x800, no surrogates; the third byte
		 * of four has c >= 0x400 by now and passes.
		 */
		if (byte > 0x3f || (left == 3 && c - 0x10 >= 0x100) ||
		    (left == 2 && (c < 0x20 || c - 0x360 < 0x20)))
			goto wrong;
		if (!--left) {
			*wc = c;
			state->__opaque1 = 0;
			return i + 1;
		}
	}
	state->__opaque1 = left << 24 | c;
	return -2;
wrong:
	state->__opaque1 = 0;
	return fail(EILSEQ);
}
