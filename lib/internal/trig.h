/* SPDX-License-Identifier: 0BSD */
/* What sin, cos and tan share. */
#ifndef MOTE_LIB_INTERNAL_TRIG_H
#define MOTE_LIB_INTERNAL_TRIG_H

#include "internal/math128.h"

/* x less a multiple of pi/2: at most pi/4. All return the multiple, whose last two bits are right.
 */
hidden int __m128_reduce(struct math128 *r, double x);
hidden int __m128_reducel(struct math128 *r, long double x);
hidden int __m128_turns(struct math128 *r, long double x, const uint64_t *two_over_pi);

/* Of at most pi/4, to 2^-62 of the result. */
hidden long double __x87_sine(long double x, int cosine);

/* The sine of angle, at most pi/4, and as many quarter turns. */
hidden double __sine_of(const struct math128 *angle, int quarters);
/* The sine of x and as many quarter turns. */
hidden double __sine(double x, int quarters);
hidden float __sinef(float x, int quarters);
hidden long double __sinel(long double x, int quarters);

#endif
