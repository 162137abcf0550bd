/* SPDX-License-Identifier: 0BSD */
/*
 * __scan_integer - scanf's d, i, o, u, x and p
 *
 * Source   C11 7.21.6.2; POSIX.1-2017 fscanf
 */
/* Passes  lean */
#include <errno.h>

#include "internal/scanf.h"
#include "internal/strtoint.h"
#include "internal/syscall_ret.h"

hidden int __scan_integer(struct scan *p, unsigned base, unsigned long max, void *to)
{
	struct source *s = &p->source;
	int c = __scan_next(s), any = 0, negative = c == '-', too_large = 0;
	unsigned long x = 0;
	unsigned d;

	if ((long)max > 0)
		max += negative;

	if (negative || c == '+')
		c = __scan_next(s);
	if (c == '0' && !(base & ~16)) {
		any = SCAN_MATCH;
		c = __scan_next(s);
		if ((c | 32) == 'x') {
			any = 0;
			c = __scan_next(s);
			base = 16;
		} else if (!base)
			base = 8;
	}
	if (!base)
		base = 10;
	for (; (d = strtoint_digit(c)) < base; c = __scan_next(s)) {
		any = SCAN_MATCH;
		too_large |= __builtin_mul_overflow(x, base, &x);
		too_large |= __builtin_add_overflow(x, d, &x) || x > max;
	}
	if (negative)
		x = -x;
	if (too_large) {
		x = max;
		fail(ERANGE);
	}
	if (any)
		__scan_store(p, to, x);
	return any;
}
