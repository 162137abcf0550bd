/* SPDX-License-Identifier: 0BSD */
/* What pow and its relatives share. */
#ifndef MOTE_LIB_INTERNAL_POW_H
#define MOTE_LIB_INTERNAL_POW_H

#include "internal/math128.h"

hidden int __pow_is_odd(long double y);
hidden int __pow_special(long double *r, long double x, long double y);
/* Of what is not special. */
hidden void __m128_pow(struct math128 *r, long double x, long double y);

#endif
