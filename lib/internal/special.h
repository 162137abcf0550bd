/* SPDX-License-Identifier: 0BSD */
/* What the error, gamma and Bessel functions of the three formats share. */
#ifndef MOTE_LIB_INTERNAL_SPECIAL_H
#define MOTE_LIB_INTERNAL_SPECIAL_H

#include "internal/math128.h"

/* With a number. */
hidden void __m128_times(struct math128 *r, long double x);
hidden void __m128_over(struct math128 *r, long double x);
hidden void __m128_plus(struct math128 *r, long double x);

/* erf(x), or erfc(x) if lacking, for x not below 0. */
hidden void __m128_erf(struct math128 *r, long double x, int lacking);

hidden extern const struct math128 __m128_euler;

/* The gamma function of x is e^*power / *divisor, but for its sign; x is no pole. */
hidden void __m128_gamma(struct math128 *power, struct math128 *divisor, long double x);
/* |sin(pi x)|, cos if cosine */
hidden void __m128_sinpi(struct math128 *r, long double x, int cosine);
/* Both of a number that is not special. */
hidden void __m128_tgamma(struct math128 *r, long double x);
hidden void __m128_lgamma(struct math128 *r, long double x);
/* Whether it is: a pole, an infinity, a NaN, and for logarithms 1 or 2; with the result in *r. */
hidden int __gamma_special(long double *r, long double x, int log);
/* Whether the gamma function of x is below 0. */
hidden int __gamma_is_negative(long double x);

/* What Miller's recurrence brings, but for a factor. */
struct miller {
	struct math128 at, orders[2]; /* the order asked for; 0 and 1 */
	struct math128 norm;          /* what is 1 */
	struct math128 sums[2];       /* Neumann's, for the second kind */
};
hidden void __m128_miller(struct miller *m, int order, double x, int second);
hidden void __m128_hankel(struct math128 *r, int order, double x, int second);
/* The Bessel function of the first kind and whole order, or of the second; |x| is finite, not 0. */
hidden void __m128_bessel(struct math128 *r, int order, double x, int second);
/* As above, with all arguments. */
hidden int __bessel(struct math128 *r, long double *special, int order, double x, int second);

#endif
