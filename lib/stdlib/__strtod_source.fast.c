/* SPDX-License-Identifier: 0BSD */
/*
 * __strtod_source - read a floating-point number and round it correctly to a type
 *
 * Contract: __strtod_source.c
 */
#include "internal/number_inline.h"

hidden long double __strtod_source(struct source *s, int bits, int overflow)
{
	return number_read(s, s->next, bits, overflow);
}
