/* SPDX-License-Identifier: 0BSD */
/*
 * What <complex.h> has in common, for all formats: arguments of 80 bits, and results of the kernel
 * of 128 bits, which the format's function rounds or leaves to be rounded.
 */
#ifndef MOTE_LIB_INTERNAL_COMPLEX_H
#define MOTE_LIB_INTERNAL_COMPLEX_H

#include "internal/math128.h"

typedef long double round_function(const struct math128 *);

struct complex_format {
	round_function *round;
	int (*reduce)(struct math128 *r, long double x);
};
/* Of doubles and floats; of long doubles. */
hidden extern const struct complex_format __complex_narrow, __complex_wide;

hidden long double _Complex __complex_exp(
    long double _Complex z, const struct complex_format *format);
hidden long double _Complex __complex_sinh(
    long double _Complex z, const struct complex_format *format);
hidden long double _Complex __complex_cosh(
    long double _Complex z, const struct complex_format *format);
hidden long double _Complex __complex_tanh(
    long double _Complex z, const struct complex_format *format);
hidden long double _Complex __complex_pow(
    long double _Complex z, long double _Complex w, const struct complex_format *format);
hidden long double _Complex __complex_log(long double _Complex z, round_function *round);
hidden long double _Complex __complex_sqrt(long double _Complex z, round_function *round);
hidden long double _Complex __complex_acos(long double _Complex z, round_function *round);
hidden long double _Complex __complex_asinh(long double _Complex z, round_function *round);
hidden long double _Complex __complex_atanh(long double _Complex z, round_function *round);

/* Sine and cosine of any number. */
hidden void __m128_turn(struct math128 *sine, struct math128 *cosine, long double x,
    const struct complex_format *format);
hidden void __m128_hyperbolic(struct math128 *sinh, struct math128 *cosh, long double x);
/* ln |z| */
hidden void __m128_log_abs(struct math128 *r, long double x, long double y);
/* The root of z that is not left of 0. */
hidden void __m128_complex_sqrt(
    struct math128 *re, struct math128 *im, const struct math128 *x, const struct math128 *y);
/* sqrt(1 + z) and sqrt(1 - z), each {real part, imaginary part}. */
hidden void __m128_complex_roots(
    struct math128 *plus, struct math128 *minus, long double _Complex z);
hidden void __m128_asinh(struct math128 *r, const struct math128 *x);

/* size, or 0, with the sign of x. */
hidden long double __complex_side(const struct math128 *x, long double size);

#define COMPLEX_LIMIT 40000 /* e to it times the least number is infinite in any format */

/* Real and imaginary part change places. */
#define COMPLEX_SWAP(z) CMPLXL(__imag__(z), __real__(z))

#endif
