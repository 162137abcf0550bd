/* SPDX-License-Identifier: 0BSD */
/*
 * __scan_float - the conversions %a %e %f %g of scanf
 *
 * An object of its own, so that nofloat.o can stand in for it (mote-cc -mno-float-stdio).
 *
 * Source   C11 7.21.6.2p12; POSIX.1-2017 fscanf
 */
#include "internal/scanf.h"

hidden int __scan_float(struct scan *p, void *to)
{
	struct source *s = &p->source;
	long double x;

	if (p->shift == LONG_DOUBLE)
		x = __strtod_source(s, LONG_TYPE);
	else if (p->shift == 0)
		x = __strtod_source(s, DOUBLE_TYPE);
	else
		x = __strtod_source(s, FLOAT_TYPE);
	/* All bytes but the one that ended it have to be the number: "1e+" is none. */
	if (!s->good || s->good != s->taken - 1)
		return 0;
	if (to) {
		if (p->shift == LONG_DOUBLE)
			*(long double *)to = x;
		else if (p->shift == 0)
			*(double *)to = x;
		else
			*(float *)to = x;
	}
	return 1;
}
