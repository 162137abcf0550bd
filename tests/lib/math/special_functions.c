/* SPDX-License-Identifier: 0BSD */
/* The error, gamma and Bessel functions: Annex F's values, exact ones, and the host's nearby. */
#include <criterion/criterion.h>
#include <fenv.h>
#include <math.h>
#include <stdlib.h>

#include "tests/subject.h"

SUBJECT(erf);
SUBJECT(erff);
SUBJECT(erfl);
SUBJECT(erfc);
SUBJECT(erfcf);
SUBJECT(erfcl);
SUBJECT(tgamma);
SUBJECT(tgammaf);
SUBJECT(tgammal);
SUBJECT(lgamma);
SUBJECT(lgammaf);
SUBJECT(lgammal);
SUBJECT(j0);
SUBJECT(j0f);
SUBJECT(j1);
SUBJECT(j1f);
SUBJECT(jn);
SUBJECT(jnf);
SUBJECT(y0);
SUBJECT(y0f);
SUBJECT(y1);
SUBJECT(y1f);
SUBJECT(yn);
SUBJECT(ynf);
SUBJECT(lgamma_r);
SUBJECT(lgammaf_r);
SUBJECT(lgammal_r);
SUBJECT(signgam);

enum { FLAGS = FE_INVALID | FE_DIVBYZERO };

static int same(long double a, long double b)
{
	return isnan(a) ? isnan(b) : a == b && signbit(a) == signbit(b);
}

/* A value in all three formats, and which of two exceptions it raises. */
#define is(name, x, value, flags)                                                                  \
	do {                                                                                       \
		volatile double x_ = (x);                                                          \
		volatile long double d_, f_, l_;                                                   \
                                                                                                   \
		feclearexcept(FE_ALL_EXCEPT);                                                      \
		d_ = mote_##name(x_);                                                              \
		cr_assert(same(d_, value) && fetestexcept(FLAGS) == (flags),                       \
		    #name "(%g): %Lg, flags %x", x_, d_, (unsigned)fetestexcept(FLAGS));           \
		feclearexcept(FE_ALL_EXCEPT);                                                      \
		f_ = mote_##name##f((float)x_);                                                    \
		cr_assert(same(f_, value) && fetestexcept(FLAGS) == (flags),                       \
		    #name "f(%g): %Lg, flags %x", x_, f_, (unsigned)fetestexcept(FLAGS));          \
		feclearexcept(FE_ALL_EXCEPT);                                                      \
		l_ = mote_##name##l(x_);                                                           \
		cr_assert(same(l_, value) && fetestexcept(FLAGS) == (flags),                       \
		    #name "l(%g): %Lg, flags %x", x_, l_, (unsigned)fetestexcept(FLAGS));          \
	} while (0)

Test(math_erf, of_zeros_infinities_and_nans)
{
	is(erf, 0.0, 0.0, 0);
	is(erf, -0.0, -0.0, 0);
	is(erf, INFINITY, 1, 0);
	is(erf, -INFINITY, -1, 0);
	is(erf, NAN, NAN, 0);
	is(erf, 1e5, 1, 0);
	is(erfc, 0.0, 1, 0);
	is(erfc, -0.0, 1, 0);
	is(erfc, INFINITY, 0.0, 0);
	is(erfc, -INFINITY, 2, 0);
	is(erfc, NAN, NAN, 0);
	is(erfc, 200, 0.0, 0);
	is(erfc, -200, 2, 0);
}

Test(math_gamma, of_zeros_poles_infinities_and_nans)
{
	static const double poles[] = {-1, -2, -3, -100, -0x1p23};
	int i;

	is(tgamma, 0.0, INFINITY, FE_DIVBYZERO);
	is(tgamma, -0.0, -INFINITY, FE_DIVBYZERO);
	is(tgamma, INFINITY, INFINITY, 0);
	is(tgamma, -INFINITY, NAN, FE_INVALID);
	is(tgamma, NAN, NAN, 0);
	is(tgamma, 2000, INFINITY, 0);
	is(tgamma, -2000.5, -0.0, 0);
	is(tgamma, -2001.5, 0.0, 0);
	is(lgamma, 1, 0.0, 0);
	is(lgamma, 2, 0.0, 0);
	is(lgamma, 0.0, INFINITY, FE_DIVBYZERO);
	is(lgamma, -0.0, INFINITY, FE_DIVBYZERO);
	is(lgamma, INFINITY, INFINITY, 0);
	is(lgamma, -INFINITY, INFINITY, 0);
	is(lgamma, NAN, NAN, 0);
	for (i = 0; i < 5; i++) {
		is(tgamma, poles[i], NAN, FE_INVALID);
		is(lgamma, poles[i], INFINITY, FE_DIVBYZERO);
	}
}

Test(math_gamma, of_whole_numbers_is_exact_in_every_direction)
{
	static const int directions[] = {FE_TONEAREST, FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO};
	int d, i;

	for (d = 0; d < 4; d++) {
		long double factorial = 1;

		fesetround(directions[d]);
		for (i = 1; i < 25; factorial *= i++) {
			if (i < 14)
				cr_assert_eq(mote_tgammaf((float)i), factorial);
			if (i < 24)
				cr_assert_eq(mote_tgamma(i), factorial);
			cr_assert_eq(mote_tgammal(i), factorial);
		}
	}
}

Test(math_gamma, has_a_sign)
{
	static const struct {
		double x;
		int sign;
	} cases[] = {{0.0, 1}, {-0.0, -1}, {0.5, 1}, {-0.5, -1}, {-1.5, 1}, {-2.5, -1},
	    {-170.25, -1}, {-171.75, 1}, {INFINITY, 1}, {1e-300, 1}, {-1e-300, -1}};
	unsigned i;

	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		double x = cases[i].x;
		int sign = 0, signf = 0, signl = 0;

		cr_assert(same(mote_lgamma_r(x, &sign), mote_lgamma(x)));
		cr_assert_eq(sign, cases[i].sign, "lgamma_r(%g)", x);
		cr_assert_eq(mote_signgam, sign);
		cr_assert(same(mote_lgammal_r(x, &signl), mote_lgammal(x)));
		cr_assert_eq(mote_signgam, signl);
		mote_lgammaf_r((float)x, &signf);
		mote_signgam = 0;
		cr_assert(same(mote_lgammaf((float)x), mote_lgammaf_r((float)x, &signf)));
		cr_assert_eq(mote_signgam, signf);
		cr_assert_eq(signl, sign);
	}
}

#define order_is(name, n, x, value, flags)                                                         \
	do {                                                                                       \
		volatile double x_ = (x), d_, f_;                                                  \
                                                                                                   \
		feclearexcept(FE_ALL_EXCEPT);                                                      \
		d_ = mote_##name(n, x_);                                                           \
		cr_assert(same(d_, value) && fetestexcept(FLAGS) == (flags),                       \
		    #name "(%d, %g): %g, flags %x", n, x_, d_, (unsigned)fetestexcept(FLAGS));     \
		f_ = mote_##name##f(n, (float)x_);                                                 \
		cr_assert(same(f_, value), #name "f(%d, %g): %g", n, x_, f_);                      \
	} while (0)

Test(math_bessel, of_zeros_infinities_and_nans)
{
	order_is(jn, 0, 0.0, 1, 0);
	order_is(jn, 1, 0.0, 0.0, 0);
	order_is(jn, 1, -0.0, -0.0, 0);
	order_is(jn, -1, 0.0, -0.0, 0);
	order_is(jn, 2, -0.0, 0.0, 0);
	order_is(jn, 7, INFINITY, 0.0, 0);
	order_is(jn, 3, NAN, NAN, 0);
	order_is(jn, 2000, 1, 0.0, 0);
	order_is(jn, 0x7fffffff, 1e6, 0.0, 0);
	order_is(yn, 0, 0.0, -INFINITY, FE_DIVBYZERO);
	order_is(yn, 1, -0.0, -INFINITY, FE_DIVBYZERO);
	order_is(yn, -1, 0.0, INFINITY, FE_DIVBYZERO);
	order_is(yn, -2, 0.0, -INFINITY, FE_DIVBYZERO);
	order_is(yn, 3, -1, NAN, FE_INVALID);
	order_is(yn, 3, -INFINITY, NAN, FE_INVALID);
	order_is(yn, 3, INFINITY, 0.0, 0);
	order_is(yn, 3, NAN, NAN, 0);
	order_is(yn, 2000, 1, -INFINITY, 0);
	order_is(yn, -2000001, 1, INFINITY, 0);
	cr_assert(mote_j0(0) == 1 && mote_j0f(0) == 1 && mote_j1(0) == 0 && mote_j1f(0) == 0);
	cr_assert(mote_y0(0) == -INFINITY && mote_y1(0) == -INFINITY);
	cr_assert(mote_y0f(0) == -INFINITY && mote_y1f(0) == -INFINITY);
}

Test(math_bessel, are_near_the_hosts)
{
	int n;
	double x;

	for (n = -6; n < 50; n += 1 + abs(n) / 4)
		for (x = 0.3; x < 200; x *= 1.07) {
			cr_assert_float_eq(mote_jn(n, x), jn(n, x), 1e-13);
			cr_assert_float_eq(mote_jnf(n, (float)x), mote_jn(n, (float)x), 1e-6);
			cr_assert_float_eq(mote_jn(n, -x), jn(n, -x), 1e-13);
			cr_assert_float_eq(mote_yn(n, x) / yn(n, x), 1, 1e-10);
		}
}

/* Arguments beside zeros, and the functions there by MPFR 4.2. */
Test(math_special_functions, are_right_beside_their_zeros)
{
	static const struct {
		double (*function)(double);
		double x, value;
	} cases[] = {
	    {mote_j0, 0x1.33d152e971b3fp+1, 0x1.86bf9dbb206bap-53},
	    {mote_j1, 0x1.ea75575af6f08p+1, 0x1.0e9ee762f2b47p-53},
	    {mote_j0, 0x1.8efcbe5854256p+6, -0x1.844343678f5ecp-54},
	    {mote_y0, 0x1.c982eb8d417eap-1, -0x1.af74bfa0f1304p-56},
	    {mote_y1, 0x1.193bed4dff242p+1, -0x1.db5516da1ce08p-53},
	    {mote_lgamma, -0x1.3a7fc9600f86dp+1, -0x1.639a1f90b5649p-51},
	    {mote_lgamma, -0x1.5fb410a1bd901p+1, 0x1.8fb8530ba7689p-53},
	    {mote_lgamma, -0x1.9260dbc9e59bp+1, -0x1.fab46dab0de47p-50},
	};
	unsigned i;

	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		cr_assert_eq(cases[i].function(cases[i].x), cases[i].value, "case %u", i);
}
