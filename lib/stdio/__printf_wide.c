/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_wide - %ls and %lc of printf
 *
 * The precision counts bytes, and no character is written in part.
 *
 * Errors   EILSEQ no such character; total is negative then
 * Source   C11 7.21.6.1p8
 */
#include <errno.h>
#include <limits.h>

#include "internal/printf.h"
#include "internal/syscall_ret.h"

/* c as UTF-8 before end, or end if there is no such character. */
static unsigned char *encode(unsigned char *end, unsigned c)
{
	unsigned most = 0x3f;

	if (c < 0x80) {
		*--end = c;
	} else if (c < 0x110000 && c - 0xd800 >= 0x800) {
		do {
			*--end = 0x80 | (c & 0x3f);
			c >>= 6;
			most >>= 1;
		} while (c > most);
		*--end = ~most << 1 | c;
	}
	return end;
}

hidden void __printf_wide(struct print *p, const wchar_t *s)
{
	unsigned char bytes[4], *const end = bytes + sizeof bytes, *c;
	const wchar_t *w;
	unsigned n;
	int writing;

	/* First only to learn the length. */
	for (writing = 0; writing < 2; writing++) {
		for (n = 0, w = s; *w; w++) {
			c = encode(end, *w);
			if (c == end) {
				fail(EILSEQ);
				p->total = INT_MIN;
				return;
			}
			if (n + (end - c) > (unsigned)p->precision)
				break;
			n += end - c;
			if (writing)
				__printf_put(p, c, end - c);
		}
		if (!writing)
			__printf_head(p, 0, n);
	}
	__printf_pad(p, ' ', -p->width - p->length);
}
