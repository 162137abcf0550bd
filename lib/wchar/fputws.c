/* SPDX-License-Identifier: 0BSD */
/*
 * fputws, fputws_unlocked - write a wide string
 *
 * An unbuffered stream is written once.
 *
 * Returns  a number not negative, or -1
 * Errors   those of fputwc
 * Source   C11 7.29.3.4; POSIX.1-2017 fputws
 */
#include <wchar.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

int fputws(const wchar_t *restrict s, FILE *restrict f)
{
	int held = stdio_hold(f), r = 0;

	f->flags |= F_WIDE;
	while (*s && r >= 0)
		if (fputwc(*s++, f) == WEOF)
			r = -1;
	return stdio_release(f, held) ? -1 : r;
}
weak_alias(fputws, fputws_unlocked);
