/* SPDX-License-Identifier: 0BSD */
/*
 * __scan_integer - scanf's d, i, o, u, x and p
 *
 * Contract: __scan_integer.c
 */
#include <errno.h>
#include <limits.h>

#include "internal/scanf.h"
#include "internal/scanf_inline.h"
#include "internal/strtoint.h"
#include "internal/syscall_ret.h"

#define MAX_TENTH (LONG_MAX / 10)

hidden int __scan_integer(struct scan *p, unsigned base, unsigned long max, void *to)
{
	struct scan_window w = scan_open(p);
	int c = scan_take(p, &w), any = 0, negative = c == '-', too_large = 0;
	unsigned long x = 0;
	unsigned d;

	if ((long)max > 0)
		max += negative;
	if (negative || c == '+')
		c = scan_take(p, &w);
	if (c == '0' && !(base & ~16)) {
		any = SCAN_MATCH;
		c = scan_take(p, &w);
		if ((c | 32) == 'x') {
			any = 0;
			c = scan_take(p, &w);
			base = 16;
		} else if (!base)
			base = 8;
	}
	if (!base)
		base = 10;
	/* So many digits of ten fit. */
	for (; base == 10 && w.end - w.at > 0 && (d = c - '0') < 10 && x < MAX_TENTH; c = *w.at++) {
		any = SCAN_MATCH;
		x = x * 10 + d;
	}
	for (; (d = strtoint_digit(c)) < base; c = scan_take(p, &w)) {
		any = SCAN_MATCH;
		too_large |= __builtin_mul_overflow(x, base, &x);
		too_large |= __builtin_add_overflow(x, d, &x) || x > max;
	}
	scan_close(p, &w);
	p->last = c;
	if (negative)
		x = -x;
	if (too_large) {
		x = max;
		fail(ERANGE);
	}
	if (!any || !to)
		return any;
	if (p->shift == 32)
		*(int *)to = x;
	else
		__scan_store(p, to, x);
	return any;
}
