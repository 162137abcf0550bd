/* SPDX-License-Identifier: 0BSD */
/* The functions of <math.h>: exact ones as the host's, others within a unit of the last place. */
#include <criterion/criterion.h>
#include <fenv.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tests/guard.h"
#include "tests/subject.h"

#define THREE(name)                                                                                \
	SUBJECT(name);                                                                             \
	SUBJECT(name##f);                                                                          \
	SUBJECT(name##l)

THREE(log10);
THREE(log2);
THREE(log);
THREE(rint);
THREE(floor);
THREE(ceil);
THREE(trunc);
THREE(sqrt);
THREE(fabs);
THREE(fmod);
THREE(ldexp);
THREE(scalbn);
SUBJECT(exp);
SUBJECT(expf);
SUBJECT(exp2);
SUBJECT(exp2f);
SUBJECT(lrint);
SUBJECT(lrintf);
SUBJECT(llrint);
SUBJECT(frexp);
SUBJECT(frexpf);
SUBJECT(modf);
SUBJECT(modff);

static const double special[] = {
	0.0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -1.5, 2, 10, 1e3, 1e-3, INFINITY, -INFINITY, NAN,
	0x1p-1074, -0x1p-1074, 0x1p-1022, 0x1.fffffffffffffp1023, 0x1p52, 0x1p53, -0x1p63, 0x1p64,
	0.1, 709.782712893384, 709.8, -745.13, -745.2, -746, 1023.9999, 1024, -1074, -1075, -1075.5,
	0x1.0000000000001p0, 0x1.fffffffffffffp-1, 123456.789, -123456.789, 4503599627370495.5,
};
enum { SPECIAL = sizeof(special) / sizeof(*special), N = 200000 };

/* Special ones first, then any bits, then numbers of everyday size. */
static double number(int i)
{
	unsigned long long n = (unsigned long long)guard_random() << 33 ^
	                       (unsigned long long)guard_random() << 8 ^ guard_random() >> 9;
	double d;

	if (i < SPECIAL)
		return special[i];
	if (i & 1)
		return ((double)n - 0x1p63) * 0x1p-54;
	memcpy(&d, &n, 8);
	return d;
}

static int same(double a, double b)
{
	return isnan(a) ? isnan(b) : a == b && signbit(a) == signbit(b);
}

static int same_long(long double a, long double b)
{
	return isnan(a) ? isnan(b) : a == b && signbit(a) == signbit(b);
}

#define check_exact(name, x)                                                                       \
	do {                                                                                       \
		cr_assert(same(mote_##name(x), name(x)), #name "(%a): %a, not %a", x,              \
		          mote_##name(x), name(x));                                                \
		cr_assert(same(mote_##name##f(x), name##f(x)), #name "f(%a): %a, not %a", x,       \
		          mote_##name##f(x), name##f(x));                                          \
		cr_assert(same_long(mote_##name##l(x), name##l(x)), #name "l(%a)", x);             \
	} while (0)

Test(math_floor, and_other_exact_functions_are_the_hosts)
{
	int i, a, b;

	for (i = 0; i < N; i++) {
		double x = number(i), whole, host_whole;
		float f, host_f;

		check_exact(floor, x);
		check_exact(ceil, x);
		check_exact(trunc, x);
		check_exact(rint, x);
		check_exact(sqrt, x);
		check_exact(fabs, x);
		a = b = 0;
		cr_assert(same(mote_frexp(x, &a), frexp(x, &b)) && a == b, "%a", x);
		cr_assert(same(mote_frexpf(x, &a), frexpf(x, &b)) && a == b, "%a", x);
		cr_assert(same(mote_modf(x, &whole), modf(x, &host_whole)), "%a", x);
		cr_assert(same(whole, host_whole), "%a", x);
		cr_assert(same(mote_modff(x, &f), modff(x, &host_f)), "%a", x);
		cr_assert(same(f, host_f), "%a", x);
		if (fabs(x) < 0x1p62) {
			cr_assert_eq(mote_lrint(x), lrint(x));
			cr_assert_eq(mote_llrint(x), llrint(x));
			cr_assert_eq(mote_lrintf(x), lrintf(x));
		}
		a = (int)(guard_random() % 4400) - 2200;
		cr_assert(same(mote_ldexp(x, a), ldexp(x, a)), "%a %d", x, a);
		cr_assert(same(mote_scalbnf(x, a), scalbnf(x, a)), "%a %d", x, a);
		cr_assert(same_long(mote_ldexpl(x, a), ldexpl(x, a)), "%a %d", x, a);
	}
	cr_assert_eq(mote_ldexp(1, 0x7fffffff), INFINITY);
	cr_assert_eq(mote_ldexp(1, -0x7fffffff), 0);
}

Test(math_fmod, is_the_hosts)
{
	int i, k;

	for (i = 0; i < SPECIAL; i++)
		for (k = 0; k < SPECIAL; k++) {
			double x = special[i], y = special[k];

			cr_assert(same(mote_fmod(x, y), fmod(x, y)), "%a %a", x, y);
			cr_assert(same(mote_fmodf(x, y), fmodf(x, y)), "%a %a", x, y);
			cr_assert(same_long(mote_fmodl(x, y), fmodl(x, y)), "%a %a", x, y);
		}
	for (i = SPECIAL; i < N; i++) {
		double x = number(i), y = number(i + (i >> 1 & 1));

		cr_assert(same(mote_fmod(x, y), fmod(x, y)), "%a %a", x, y);
	}
}

/* The error of a against the exact value in units of the last place of a double. */
static double ulps(double a, long double exact)
{
	int e;

	if (isnan((double)exact) || isinf((double)exact) || exact == 0)
		return same(a, exact) ? 0 : 1e9;
	frexp(fabs((double)exact), &e);
	if (e < -1021)
		e = -1021;
	return fabsl(a - exact) / ldexpl(1, e - 53);
}

#define check_close(name, x, bound)                                                                \
	do {                                                                                       \
		cr_assert(ulps(mote_##name(x), name##l(x)) < (bound), #name "(%a): %a, not %a, %g", \
		          x, mote_##name(x), name(x), ulps(mote_##name(x), name##l(x)));           \
		cr_assert(same(mote_##name##f(x), (float)name##l((float)(x))) ||                   \
		              fabs(mote_##name##f(x) / name((float)(x)) - 1) < 0x1.01p-24,         \
		          #name "f(%a)", (float)(x));                                              \
	} while (0)

Test(math_log10, errs_by_half_a_unit_of_the_last_place)
{
	int i;

	for (i = 0; i < N; i++) {
		double x = i % 3 ? fabs(number(i)) : number(i);

		/* Near 1 too, where the result is small. */
		if (i % 16 == 15)
			x = 1 + (x - 100) * 0x1p-20;
		check_close(log10, x, 0.502);
		check_close(log2, x, 0.502);
		check_close(log, x, 0.502);
	}
	for (i = 0; i < 22; i++)
		cr_assert_eq(mote_log10(strtod((char[]){'1', 'e', '0' + i / 10, '0' + i % 10, 0}, NULL)), i);
}

Test(math_exp, errs_by_half_a_unit_of_the_last_place)
{
	int i;

	for (i = 0; i < N; i++) {
		double x = number(i);

		if (i % 4 > 1)
			x = fmod(x, 750);
		check_close(exp, x, 0.501);
		check_close(exp2, x, 0.502);
	}
	check_close(exp, 0x1.571b9110faf6cp+9, 0.501);
}

/* The invalid flag of both units, which the functions below must leave alone. */
static int invalid_raised(void)
{
	unsigned short x87;
	unsigned mxcsr;

	__asm__ volatile("fnstsw %0" : "=m"(x87));
	__asm__ volatile("stmxcsr %0" : "=m"(mxcsr));
	return (x87 | mxcsr) & 1;
}

Test(math_exp, ends_raise_no_invalid)
{
	static const double ends[] = {INFINITY, -INFINITY, NAN, 0, -0.0, 1e30, -1e30, 1e300, -1e300,
	    0x1p13, -0x1p13, 8191.99, -8191.99, 709.78, 709.79, -745.13, -745.14, 0x1p-1074,
	    -0x1p-1022, 0x1.fffffffffffffp1023};
	size_t i;

	for (i = 0; i < sizeof ends / sizeof *ends; i++) {
		volatile double x = ends[i];
		volatile float f = (float)ends[i];

		feclearexcept(FE_ALL_EXCEPT);
		cr_assert(same(mote_exp(x), (double)expl(x)), "exp(%a): %a", x, mote_exp(x));
		cr_assert(same(mote_exp2(x), (double)exp2l(x)), "exp2(%a): %a", x, mote_exp2(x));
		feclearexcept(FE_ALL_EXCEPT);
		mote_exp(x);
		mote_exp2(x);
		mote_expf(f);
		mote_exp2f(f);
		cr_assert(!invalid_raised(), "%a", x);
		cr_assert(same(mote_expf(f), (float)expl(f)), "expf(%a): %a", f, mote_expf(f));
		cr_assert(same(mote_exp2f(f), (float)exp2l(f)), "exp2f(%a): %a", f, mote_exp2f(f));
	}
}

Test(math_log, infinities_raise_no_invalid)
{
	volatile double x = INFINITY, nan = NAN;

	feclearexcept(FE_ALL_EXCEPT);
	mote_log(x);
	mote_log2(x);
	mote_log10(x);
	mote_logf((float)x);
	mote_log2f((float)x);
	mote_log10f((float)x);
	mote_log(nan);
	mote_floor(x);
	mote_ceil(-x);
	mote_trunc(x);
	mote_rint(x);
	mote_sqrt(x);
	mote_ldexp(x, -5000);
	mote_fmod(1, x);
	cr_assert(!invalid_raised());
}
