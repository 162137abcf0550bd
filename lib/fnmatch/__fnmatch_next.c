/* SPDX-License-Identifier: 0BSD */
/*
 * __fnmatch_next - the character at *s, which moves on
 *
 * Returns  the character, 0 at the end, or a byte that is no character, negated
 * Source   POSIX.1-2017 XBD 6.2
 */
#include <stdlib.h>

#include "internal/fnmatch.h"

hidden wchar_t __fnmatch_next(const char **s)
{
	wchar_t c;
	int n = mbtowc(&c, *s, 4);

	if (n < 0) {
		c = -(unsigned char)**s;
		n = 1;
	}
	*s += n;
	return c;
}
