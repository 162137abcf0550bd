/* SPDX-License-Identifier: 0BSD */
/*
 * wcrtomb in a locale with UTF-8: overrides the hook of the "C" locale.
 *
 * Source   RFC 3629
 */
#include <errno.h>

#include "internal/locale.h"
#include "internal/syscall_ret.h"

/* Names this file in requires(). */
hidden const char __utf8_encode[0];

size_t __encode_hook(char *s, unsigned wc)
{
	size_t n = 1 + (wc >= 0x80) + (wc >= 0x800) + (wc >= 0x10000);

	if (!__utf8)
		return __encode_byte(s, wc);
	if (wc > 0x10ffff || wc - 0xd800 < 0x800)
		return fail(EILSEQ);
	for (size_t i = n; --i; wc >>= 6)
		s[i] = 0x80 | (wc & 0x3f);
	*s = (n > 1 ? 0xf00 >> n : 0) | wc; /* n bits set above a clear one */
	return n;
}
