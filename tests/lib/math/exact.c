/* SPDX-License-Identifier: 0BSD */
/* Functions whose results are exact: as the host's in every rounding direction, flags included. */
#include <criterion/criterion.h>
#include <fenv.h>
#include <limits.h>
#include <math.h>
#include <stdlib.h>

#include "tests/guard.h"
#include "tests/subject.h"

#define THREE(name)                                                                                \
	SUBJECT(name);                                                                             \
	SUBJECT(name##f);                                                                          \
	SUBJECT(name##l)

THREE(__fpclassify);
THREE(__signbit);
THREE(fdim);
THREE(fmax);
THREE(fmin);
THREE(ilogb);
THREE(llround);
THREE(logb);
THREE(lround);
THREE(nan);
THREE(nearbyint);
THREE(nextafter);
THREE(nexttoward);
THREE(remainder);
THREE(remquo);
THREE(round);
THREE(scalbln);
SUBJECT(drem);
SUBJECT(dremf);
SUBJECT(finite);
SUBJECT(finitef);
SUBJECT(frexpl);
SUBJECT(llrintl);
SUBJECT(lrintl);
SUBJECT(modfl);
SUBJECT(scalb);
SUBJECT(scalbf);
SUBJECT(significand);
SUBJECT(significandf);

/* Every exponent's edges matter less than these: zeros, halves, neighbours of powers, ends. */
static const long double special[] = {
	0.0L, -0.0L, 1, -1, 0.5L, -0.5L, 1.5L, -1.5L, 2.5L, -2.5L, 3.5L, 0.49999999999999994L,
	-0.49999999999999994L, 0x1.fffffep-2L, 0x1.fffffffffffffffep-2L, 2, -2, 3, 7, 8, 10, 1e3L, 1e-3L,
	INFINITY, -INFINITY, NAN, 0x1p-149L, 0x1p-1074L, -0x1p-1074L, 0x1p-126L, 0x1p-1022L,
	0x1p-16382L, 0x1p-16445L, 0x1.fffffep127L, 0x1.fffffffffffffp1023L, 0x1p1023L,
	0x1.fffffffffffffffep16383L, 0x1p23L, 0x1p52L, 0x1p53L, 0x1p62L, -0x1p63L, 0x1p63L,
	0x1.fffffffffffffp62L, 0x1.fffffffffffffffep62L, 0x1p64L, 8388607.5L, 4503599627370495.5L,
	2251799813685247.75L, 0x1.0000000000001p0L, 0x1.fffffffffffffp-1L, 123456.789L, -123456.789L,
	2147483647.5L, -2147483648.5L, 0x1.0000000000000002p0L, 1e4000L, -1e-4900L,
};
enum { SPECIAL = sizeof(special) / sizeof(*special) };

static const int directions[] = {FE_TONEAREST, FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO};

static int same(long double a, long double b)
{
	return isnan(a) ? isnan(b) : a == b && signbit(a) == signbit(b);
}

/* Both calls start without a flag. Inexact is left out: the standard leaves it open. */
#define check_flags(type, call, host, format, ...)                                                 \
	do {                                                                                       \
		type ours_, hosts_;                                                                \
		int flags_;                                                                        \
                                                                                                   \
		feclearexcept(FE_ALL_EXCEPT);                                                      \
		ours_ = call;                                                                      \
		flags_ = fetestexcept(FE_ALL_EXCEPT & ~FE_INEXACT);                                \
		feclearexcept(FE_ALL_EXCEPT);                                                      \
		hosts_ = host;                                                                     \
		cr_assert(same(ours_, hosts_), #call " " format ": %La, not %La", __VA_ARGS__,     \
		          (long double)ours_, (long double)hosts_);                                \
		cr_assert_eq(flags_, fetestexcept(FE_ALL_EXCEPT & ~FE_INEXACT),                    \
		             #call " " format ": flags %x", __VA_ARGS__, flags_);                  \
	} while (0)

#define check_one(type, suffix, name)                                                              \
	check_flags(type, mote_##name##suffix(x), name##suffix(x), "%La", (long double)x)
#define check_two(type, suffix, name)                                                              \
	check_flags(type, mote_##name##suffix(x, y), name##suffix(x, y), "%La %La",                \
	            (long double)x, (long double)y)

#define check_unary(type, suffix)                                                                  \
	do {                                                                                       \
		volatile type x = special[i];                                                      \
                                                                                                   \
		check_one(type, suffix, round);                                                    \
		check_one(type, suffix, nearbyint);                                                \
		check_one(type, suffix, logb);                                                     \
		check_one(int, suffix, ilogb);                                                     \
		check_one(int, suffix, __fpclassify);                                              \
		cr_assert_eq(mote___signbit##suffix(x), !!signbit(x));                             \
		if (fabs##suffix(x) < 0x1p62) {                                                    \
			check_one(long, suffix, lround);                                           \
			check_one(long long, suffix, llround);                                     \
		}                                                                                  \
	} while (0)

#define check_binary(type, suffix)                                                                 \
	do {                                                                                       \
		volatile type x = special[i], y = special[j];                                      \
                                                                                                   \
		check_two(type, suffix, fdim);                                                     \
		check_two(type, suffix, nextafter);                                                \
		check_flags(type, mote_nexttoward##suffix(x, special[j]),                          \
		            nexttoward##suffix(x, special[j]), "%La %La", (long double)x,          \
		            special[j]);                                                           \
		if (x != y || x == 0)                                                              \
			check_extremes(type, suffix);                                              \
	} while (0)

/* The host's fmax(0, -0) is either; the larger is 0 here, as C recommends. */
#define check_extremes(type, suffix)                                                               \
	do {                                                                                       \
		if (x == 0 && y == 0) {                                                            \
			cr_assert_eq(!!signbit(mote_fmax##suffix(x, y)), signbit(x) && signbit(y));\
			cr_assert_eq(!!signbit(mote_fmin##suffix(x, y)), signbit(x) || signbit(y));\
		} else {                                                                           \
			check_two(type, suffix, fmax);                                             \
			check_two(type, suffix, fmin);                                             \
		}                                                                                  \
	} while (0)

Test(math_exact, functions_of_one_number_are_the_hosts)
{
	int i, d;

	for (d = 0; d < 4; d++) {
		fesetround(directions[d]);
		for (i = 0; i < SPECIAL; i++) {
			check_unary(float, f);
			check_unary(double, );
			check_unary(long double, l);
		}
	}
}

Test(math_exact, functions_of_two_numbers_are_the_hosts)
{
	int i, j, d;

	for (d = 0; d < 4; d++) {
		fesetround(directions[d]);
		for (i = 0; i < SPECIAL; i++)
			for (j = 0; j < SPECIAL; j++) {
				check_binary(float, f);
				check_binary(double, );
				check_binary(long double, l);
			}
	}
}

/* Exact in every direction, where the host's zeros have other signs than to nearest. */
#define check_remainder(type, suffix)                                                              \
	do {                                                                                       \
		volatile type x = special[i], y = special[j], ours, hosts;                         \
		int quotient = 99, hosts_quotient = 99, raised;                                    \
                                                                                                   \
		fesetround(directions[d]);                                                         \
		feclearexcept(FE_ALL_EXCEPT);                                                      \
		ours = mote_remquo##suffix(x, y, &quotient);                                       \
		raised = fetestexcept(FE_ALL_EXCEPT);                                              \
		cr_assert(same(ours, mote_remainder##suffix(x, y)));                               \
		fesetround(FE_TONEAREST);                                                          \
		feclearexcept(FE_ALL_EXCEPT);                                                      \
		hosts = remquo##suffix(x, y, &hosts_quotient);                                     \
		cr_assert(same(ours, hosts), "%La %La", (long double)x, (long double)y);           \
		cr_assert_eq(raised, fetestexcept(FE_ALL_EXCEPT));                                 \
		if (isfinite(x) && !isnan(y) && y != 0)                                            \
			cr_assert((abs(quotient) & 7) == (abs(hosts_quotient) & 7) &&              \
			              quotient * hosts_quotient >= 0,                              \
			          "remquo" #suffix " %La %La: %d, not %d", (long double)x,         \
			          (long double)y, quotient, hosts_quotient);                       \
	} while (0)

Test(math_remainder, is_the_hosts_and_exact)
{
	int i, j, d;

	for (d = 0; d < 4; d++)
		for (i = 0; i < SPECIAL; i++)
			for (j = 0; j < SPECIAL; j++) {
				check_remainder(float, f);
				check_remainder(double, );
				check_remainder(long double, l);
			}
}

Test(math_remquo, has_the_low_bits_of_any_quotient)
{
	int i, quotient, hosts;

	for (i = 0; i < 100000; i++) {
		double x = ldexp(guard_random(), (int)(guard_random() % 200));
		double y = ldexp(guard_random() | 1, (int)(guard_random() % 200) - 100);

		cr_assert_eq(mote_remquo(x, -y, &quotient), remquo(x, -y, &hosts));
		cr_assert_eq(-quotient & 7, -hosts & 7, "%a %a: %d, not %d", x, -y, quotient, hosts);
		cr_assert_eq(mote_drem(x, y), drem(x, y));
		cr_assert(same(mote_dremf(x, y), dremf(x, y)));
	}
}

Test(math_lround, raises_invalid_for_what_does_not_fit)
{
	static const double outside[] = {0x1p63, -0x1.0000000000001p63, INFINITY, -INFINITY, NAN};
	size_t i;

	for (i = 0; i < 5; i++) {
		volatile double x = outside[i];

		feclearexcept(FE_ALL_EXCEPT);
		cr_assert_eq(mote_lround(x), LONG_MIN);
		cr_assert(fetestexcept(FE_INVALID));
		feclearexcept(FE_ALL_EXCEPT);
		cr_assert_eq(mote_llroundl(x), LLONG_MIN);
		cr_assert(fetestexcept(FE_INVALID));
		feclearexcept(FE_ALL_EXCEPT);
		cr_assert_eq(mote_llrintl(x), LLONG_MIN);
		cr_assert(fetestexcept(FE_INVALID));
	}
	feclearexcept(FE_ALL_EXCEPT);
	cr_assert_eq(mote_lround(-0x1p63), LONG_MIN);
	cr_assert_eq(mote_llroundf(-0x1p63f), LLONG_MIN);
	cr_assert_eq(fetestexcept(FE_INVALID), 0);
	cr_assert_eq(mote_lrintl(0x1.fffffffffffffffcp62L), LONG_MAX);
	fesetround(FE_UPWARD);
	cr_assert_eq(mote_lrintl(-1.5L), -1);
	cr_assert_eq(mote_llrintl(1.25L), 2);
}

Test(math_nearbyint, keeps_the_flag_as_it_was)
{
	feclearexcept(FE_ALL_EXCEPT);
	mote_nearbyint(opaque(1.5));
	mote_nearbyintf(opaque(1.5f));
	mote_nearbyintl(opaque(1.5L));
	cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), 0);
	feraiseexcept(FE_INEXACT);
	mote_nearbyint(opaque(1.5));
	cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), FE_INEXACT);
}

Test(math_parts, of_a_long_double_are_the_hosts)
{
	long double whole, hosts_whole;
	int i, power, hosts;

	for (i = 0; i < SPECIAL; i++) {
		long double x = special[i];

		power = hosts = 0;
		cr_assert(same(mote_frexpl(x, &power), frexpl(x, &hosts)), "%La", x);
		if (isfinite(x))
			cr_assert_eq(power, hosts, "%La", x);
		cr_assert(same(mote_modfl(x, &whole), modfl(x, &hosts_whole)), "%La", x);
		cr_assert(same(whole, hosts_whole), "%La", x);
		cr_assert(same(mote_significand(x), significand(x)) || x == 0 || !isfinite((double)x),
		          "%La", x);
		cr_assert(same(mote_significandf(x), significandf(x)) || (float)x == 0 ||
		              !isfinite((float)x), "%La", x);
		cr_assert_eq(!mote_finite(x), !isfinite((double)x));
		cr_assert_eq(!mote_finitef(x), !isfinite((float)x));
	}
	cr_assert(signbit(mote_significand(-0.0)) && mote_significand(INFINITY) == INFINITY);
}

Test(math_scalb, takes_powers_of_any_size)
{
	static const double powers[] = {0, -0.0, 1, -1, 0.5, 1e9, -1e9, 5001, INFINITY, -INFINITY, NAN};
	static const long longs[] = {0, 1, -1, 2200, -2200, INT_MAX, INT_MIN, LONG_MAX, LONG_MIN};
	size_t i, j;

	for (i = 0; i < SPECIAL; i++) {
		for (j = 0; j < sizeof(powers) / sizeof(*powers); j++) {
			volatile double x = special[i], y = powers[j];
			volatile float f = special[i], g = powers[j];

			check_flags(double, mote_scalb(x, y), scalb(x, y), "%a %a", x, y);
			check_flags(float, mote_scalbf(f, g), scalbf(f, g), "%a %a", f, g);
		}
		for (j = 0; j < sizeof(longs) / sizeof(*longs); j++) {
			long n = longs[j];

			cr_assert(same(mote_scalbln(special[i], n), scalbln(special[i], n)));
			cr_assert(same(mote_scalblnf(special[i], n), scalblnf(special[i], n)));
			cr_assert(same(mote_scalblnl(special[i], n), scalblnl(special[i], n)));
		}
	}
}

Test(math_nan, is_quiet)
{
	feclearexcept(FE_ALL_EXCEPT);
	cr_assert(isnan(mote_nan("")) && isnan(mote_nanf("1")) && isnan(mote_nanl("0x7f")));
	cr_assert(isnan(mote_nan("1") + opaque(1.0)));
	cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), 0);
}
