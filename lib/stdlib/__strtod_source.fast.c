/* SPDX-License-Identifier: 0BSD */
/*
 * __strtod_source - read a floating-point number and round it correctly to a type
 *
 * Returns  the value; 0 and good == 0 if there is no number
 * Errors   ERANGE too large, or inexact and subnormal or 0
 * Source   C11 7.22.1.3; POSIX.1-2017 strtod
 */
#include "internal/number_inline.h"

hidden long double __strtod_source(struct source *s, int bits, int overflow)
{
	return number_read(s, s->next, bits, overflow);
}
