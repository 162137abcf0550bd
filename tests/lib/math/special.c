/* SPDX-License-Identifier: 0BSD */
/* Zeros, infinities, NaNs, poles and ends of ranges: values, invalid and division by zero as the
 * host's. */
#include <criterion/criterion.h>
#include <fenv.h>
#include <math.h>

#include "tests/subject.h"

#define UNARY(X)                                                                                   \
	X(acos)                                                                                    \
	X(acosh) X(asin) X(asinh) X(atan) X(atanh) X(cbrt) X(cos) X(cosh) X(exp) X(exp2) X(exp10)  \
	    X(expm1) X(log) X(log2) X(log10) X(log1p) X(sin) X(sinh) X(tan) X(tanh)

SUBJECT(acos);
SUBJECT(acosf);
SUBJECT(acosl);
SUBJECT(acosh);
SUBJECT(acoshf);
SUBJECT(acoshl);
SUBJECT(asin);
SUBJECT(asinf);
SUBJECT(asinl);
SUBJECT(asinh);
SUBJECT(asinhf);
SUBJECT(asinhl);
SUBJECT(atan);
SUBJECT(atanf);
SUBJECT(atanl);
SUBJECT(atanh);
SUBJECT(atanhf);
SUBJECT(atanhl);
SUBJECT(cbrt);
SUBJECT(cbrtf);
SUBJECT(cbrtl);
SUBJECT(cos);
SUBJECT(cosf);
SUBJECT(cosl);
SUBJECT(cosh);
SUBJECT(coshf);
SUBJECT(coshl);
SUBJECT(exp);
SUBJECT(expf);
SUBJECT(expl);
SUBJECT(exp2);
SUBJECT(exp2f);
SUBJECT(exp2l);
SUBJECT(exp10);
SUBJECT(exp10f);
SUBJECT(exp10l);
SUBJECT(expm1);
SUBJECT(expm1f);
SUBJECT(expm1l);
SUBJECT(log);
SUBJECT(logf);
SUBJECT(logl);
SUBJECT(log2);
SUBJECT(log2f);
SUBJECT(log2l);
SUBJECT(log10);
SUBJECT(log10f);
SUBJECT(log10l);
SUBJECT(log1p);
SUBJECT(log1pf);
SUBJECT(log1pl);
SUBJECT(sin);
SUBJECT(sinf);
SUBJECT(sinl);
SUBJECT(sinh);
SUBJECT(sinhf);
SUBJECT(sinhl);
SUBJECT(tan);
SUBJECT(tanf);
SUBJECT(tanl);
SUBJECT(tanh);
SUBJECT(tanhf);
SUBJECT(tanhl);
SUBJECT(atan2);
SUBJECT(atan2f);
SUBJECT(atan2l);
SUBJECT(fma);
SUBJECT(fmaf);
SUBJECT(fmal);
SUBJECT(hypot);
SUBJECT(hypotf);
SUBJECT(hypotl);
SUBJECT(pow);
SUBJECT(powf);
SUBJECT(powl);
SUBJECT(sincos);
SUBJECT(sincosf);
SUBJECT(sincosl);
SUBJECT_AS(double(double), pow10);
SUBJECT_AS(float(float), pow10f);
SUBJECT_AS(long double(long double), pow10l);

static const double special[] = {
    0.0,
    -0.0,
    1,
    -1,
    2,
    -2,
    3,
    -3,
    0.5,
    -0.5,
    4,
    INFINITY,
    -INFINITY,
    NAN,
    1e300,
    -1e300,
    1e-300,
    0x1p-1074,
    -0x1p-1074,
    0x1p53,
    0x1.fffffffffffffp1023,
    1.5,
    -1.5,
    0x1.fffffffffffffp-1,
    -0x1.0000000000001p0,
    19.0625,
    800,
    -800,
    12000,
};
enum { SPECIAL = sizeof(special) / sizeof(*special) };

/* A value that is exact in all formats is the host's; others are near. */
static int near(long double a, long double b)
{
	if (isnan(b) || isinf(b) || b == 0)
		return isnan(b) ? isnan(a) : a == b && signbit(a) == signbit(b);
	return fabsl(a / b - 1) < 0x1p-21L || fabsl(a - b) < 0x1p-1070L;
}

enum { SEEN = FE_INVALID | FE_DIVBYZERO };

#define check(ours, hosts, x, y)                                                                   \
	do {                                                                                       \
		volatile long double ours_, hosts_;                                                \
		int flags_, hosts_flags_;                                                          \
                                                                                                   \
		feclearexcept(FE_ALL_EXCEPT);                                                      \
		ours_ = ours;                                                                      \
		flags_ = fetestexcept(SEEN);                                                       \
		feclearexcept(FE_ALL_EXCEPT);                                                      \
		hosts_ = hosts;                                                                    \
		hosts_flags_ = fetestexcept(SEEN);                                                 \
		cr_assert(near(ours_, hosts_) && flags_ == hosts_flags_,                           \
		    #ours " of %a, %a: %La and flags %x, not %La and %x", x, y, ours_, flags_,     \
		    hosts_, hosts_flags_);                                                         \
	} while (0)

#define check_unary(name)                                                                          \
	check(mote_##name(x), name(x), x, 0.0);                                                    \
	check(mote_##name##f(f), name##f(f), (double)f, 0.0);                                      \
	check(mote_##name##l(x), name##l(x), x, 0.0);

Test(math_special, values_and_flags_of_one_argument_are_the_hosts)
{
	int i;

	for (i = 0; i < SPECIAL; i++) {
		volatile double x = special[i];
		volatile float f = (float)x;

		UNARY(check_unary)
	}
}

#define check_binary(name)                                                                         \
	check(mote_##name(x, y), name(x, y), x, y);                                                \
	check(mote_##name##f(f, g), name##f(f, g), (double)f, (double)g);                          \
	check(mote_##name##l(x, y), name##l(x, y), x, y);

Test(math_special, values_and_flags_of_two_arguments_are_the_hosts)
{
	int i, j;

	for (i = 0; i < SPECIAL; i++)
		for (j = 0; j < SPECIAL; j++) {
			volatile double x = special[i], y = special[j];
			volatile float f = (float)x, g = (float)y;

			check_binary(atan2);
			check_binary(hypot);
			check_binary(pow);
		}
}

Test(math_fma, of_infinities_and_zeros_is_the_hosts)
{
	int i, j, k;

	for (i = 0; i < SPECIAL; i++)
		for (j = 0; j < SPECIAL; j++)
			for (k = 0; k < SPECIAL; k++) {
				volatile double x = special[i], y = special[j], z = special[k];

				/* IEEE 754 leaves open whether 0 times infinity plus a NaN is
				 * invalid. */
				if (isnan(z) && !isfinite((float)x * (float)y))
					continue;
				check(mote_fma(x, y, z), fma(x, y, z), x, y);
				check(mote_fmal(x, y, z), fmal(x, y, z), x, y);
				check(mote_fmaf(x, y, z), fmaf(x, y, z), x, y);
			}
}

Test(math_sincos, are_sin_and_cos)
{
	int i;

	for (i = 0; i < SPECIAL; i++) {
		double x = special[i], s, c;
		float f = (float)x, fs, fc;
		long double ls, lc;

		mote_sincos(x, &s, &c);
		mote_sincosf(f, &fs, &fc);
		mote_sincosl(x, &ls, &lc);
		cr_assert(near(s, mote_sin(x)) && near(c, mote_cos(x)));
		cr_assert(near(fs, mote_sinf(f)) && near(fc, mote_cosf(f)));
		cr_assert(near(ls, mote_sinl(x)) && near(lc, mote_cosl(x)));
		cr_assert(near(mote_pow10(x), mote_exp10(x)));
		cr_assert(near(mote_pow10f(f), mote_exp10f(f)));
		cr_assert(near(mote_pow10l(x), mote_exp10l(x)));
	}
}

Test(math_exact_powers, are_exact_in_every_direction)
{
	static const int directions[] = {FE_TONEAREST, FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO};
	int d, i;

	for (d = 0; d < 4; d++) {
		double ten = 1;

		fesetround(directions[d]);
		for (i = 0; i <= 22; i++, ten *= 10) {
			cr_assert_eq(mote_exp10(i), ten);
			cr_assert_eq(mote_pow(10, i), ten);
			cr_assert_eq(mote_log10(ten), i);
		}
		for (i = -1074; i < 1024; i++) {
			cr_assert_eq(mote_exp2(i), ldexp(1, i));
			cr_assert_eq(mote_log2(ldexp(1, i)), i);
			cr_assert_eq(mote_pow(2, i), ldexp(1, i));
		}
		for (i = 1; i < 2000; i++) {
			cr_assert_eq(mote_cbrt((double)i * i * i), i);
			cr_assert_eq(mote_hypot(3 * i, 4 * i), 5 * i);
			cr_assert_eq(mote_pow((double)i * i, 0.5), i);
			cr_assert_eq(mote_pow((double)i * i, 1.5), (double)i * i * i);
			cr_assert_eq(mote_fma(i, i, -(double)i * i), 0);
		}
		cr_assert_eq(mote_exp(0), 1);
		cr_assert_eq(mote_log(1), 0);
		cr_assert_eq(mote_cos(0), 1);
		cr_assert(
		    !signbit(mote_acos(1)) && !signbit(mote_acosh(1)) && !signbit(mote_log1p(0)));
	}
}
