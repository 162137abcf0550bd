/* SPDX-License-Identifier: 0BSD */
/* The float and long double functions: bit by bit as the host's, at the edges of both formats. */
#include <criterion/criterion.h>
#include <float.h>
#include <math.h>
#include <string.h>

#include "tests/subject.h"

/* Both functions of a name, of one argument or two. */
#define ONE(x, name)                                                                               \
	extern x mote_##name(x);                                                                   \
	static const struct x##_one name##_ = {#name, mote_##name, name};
#define TWO(x, name)                                                                               \
	extern x mote_##name(x, x);                                                                \
	static const struct x##_two name##_ = {#name, mote_##name, name};

typedef long double longs;
struct float_one {
	const char *name;
	float (*ours)(float), (*host)(float);
};
struct float_two {
	const char *name;
	float (*ours)(float, float), (*host)(float, float);
};
struct longs_one {
	const char *name;
	longs (*ours)(longs), (*host)(longs);
};
struct longs_two {
	const char *name;
	longs (*ours)(longs, longs), (*host)(longs, longs);
};

ONE(float, ceilf)
ONE(float, floorf) ONE(float, truncf) ONE(float, rintf) ONE(float, roundf) ONE(float, fabsf)
    ONE(float, sqrtf) ONE(float, logbf) ONE(longs, ceill) ONE(longs, floorl) ONE(longs, truncl)
        ONE(longs, rintl) ONE(longs, roundl) ONE(longs, sqrtl) ONE(longs, logbl) TWO(float, fdimf)
            TWO(float, fmaxf) TWO(float, fminf) TWO(float, remainderf) TWO(longs, fdiml)
                TWO(longs, fmaxl) TWO(longs, fminl) TWO(longs, remainderl) TWO(longs, nextafterl)
                    TWO(longs, nexttowardl) SUBJECT(ilogbf);
SUBJECT(ilogbl);
SUBJECT(llrintf);
SUBJECT(lroundf);
SUBJECT(lroundl);
SUBJECT(ldexpf);
SUBJECT(scalbnl);
SUBJECT(nexttowardf);
SUBJECT(remquof);
SUBJECT(remquol);
SUBJECT(logl);
SUBJECT(log2l);
SUBJECT(log10l);

static const float floats[] = {0, -0.0f, 1, -1, 0.5f, -0.5f, 1.5f, 2.5f, -2.5f, 0.49999997f, 3,
    8388607.5f, 8388608, 16777217, 1e10f, -1e10f, FLT_MIN, FLT_MIN / 2, FLT_TRUE_MIN, -FLT_TRUE_MIN,
    FLT_MAX, -FLT_MAX, INFINITY, -INFINITY, NAN};
static const longs longs_[] = {0, -0.0L, 1, -1, 0.5L, -0.5L, 1.5L, 2.5L, -2.5L,
    0.5L - LDBL_EPSILON / 4, 3, 0x1p62L + 0.5L, 0x1p63L, 0x1p64L, 1e30L, -1e4000L, LDBL_MIN,
    LDBL_MIN / 2, LDBL_TRUE_MIN, -LDBL_TRUE_MIN, LDBL_MAX, -LDBL_MAX, INFINITY, -INFINITY, NAN};
enum { FLOATS = sizeof(floats) / sizeof(*floats), LONGS = sizeof(longs_) / sizeof(*longs_) };

/* All NaNs are one. */
#define SAME(ours, host, ...)                                                                      \
	do {                                                                                       \
		__typeof__(ours) a_ = (ours), b_ = (host);                                         \
		cr_assert((a_ == b_ && !signbit(a_) == !signbit(b_)) || (a_ != a_ && b_ != b_),    \
		    __VA_ARGS__);                                                                  \
	} while (0)

Test(math_floats, one_argument)
{
	static const struct float_one *const functions[] = {
	    &ceilf_, &floorf_, &truncf_, &rintf_, &roundf_, &fabsf_, &sqrtf_, &logbf_};

	for (unsigned f = 0; f < sizeof(functions) / sizeof(*functions); f++)
		for (int i = 0; i < FLOATS; i++)
			SAME(functions[f]->ours(floats[i]), functions[f]->host(floats[i]), "%s(%a)",
			    functions[f]->name, floats[i]);
}

Test(math_floats, two_arguments)
{
	static const struct float_two *const functions[] = {
	    &fdimf_, &fmaxf_, &fminf_, &remainderf_};

	for (unsigned f = 0; f < sizeof(functions) / sizeof(*functions); f++)
		for (int i = 0; i < FLOATS; i++)
			for (int j = 0; j < FLOATS; j++) {
				float x = floats[i], y = floats[j];

				/* Which zero is greater is left open. */
				if (x == 0 && y == 0 && f > 0 && f < 3)
					continue;
				SAME(functions[f]->ours(x, y), functions[f]->host(x, y),
				    "%s(%a, %a)", functions[f]->name, x, y);
			}
}

Test(math_long_doubles, one_argument)
{
	static const struct longs_one *const functions[] = {
	    &ceill_, &floorl_, &truncl_, &rintl_, &roundl_, &sqrtl_, &logbl_};

	for (unsigned f = 0; f < sizeof(functions) / sizeof(*functions); f++)
		for (int i = 0; i < LONGS; i++)
			SAME(functions[f]->ours(longs_[i]), functions[f]->host(longs_[i]),
			    "%s(%La)", functions[f]->name, longs_[i]);
}

Test(math_long_doubles, two_arguments)
{
	static const struct longs_two *const functions[] = {
	    &fdiml_, &fmaxl_, &fminl_, &remainderl_, &nextafterl_, &nexttowardl_};

	for (unsigned f = 0; f < sizeof(functions) / sizeof(*functions); f++)
		for (int i = 0; i < LONGS; i++)
			for (int j = 0; j < LONGS; j++) {
				longs x = longs_[i], y = longs_[j];

				if (x == 0 && y == 0 && f > 0 && f < 3)
					continue;
				SAME(functions[f]->ours(x, y), functions[f]->host(x, y),
				    "%s(%La, %La)", functions[f]->name, x, y);
			}
}

Test(math_floats, whole_numbers)
{
	for (int i = 0; i < FLOATS; i++) {
		float x = floats[i];
		int q, host_q;

		cr_assert_eq(mote_ilogbf(x), ilogbf(x), "ilogbf(%a)", x);
		for (int n = -300; n <= 300; n += 25)
			SAME(mote_ldexpf(x, n), ldexpf(x, n), "ldexpf(%a, %d)", x, n);
		for (int j = 0; j < LONGS; j++)
			SAME(mote_nexttowardf(x, longs_[j]), nexttowardf(x, longs_[j]), "%a %La", x,
			    longs_[j]);
		if (fabsf(x) < 0x1p62f) {
			cr_assert_eq(mote_llrintf(x), llrintf(x), "llrintf(%a)", x);
			cr_assert_eq(mote_lroundf(x), lroundf(x), "lroundf(%a)", x);
		}
		SAME(mote_remquof(x, 3, &q), remquof(x, 3, &host_q), "remquof(%a, 3)", x);
		cr_assert(!(fabsf(x) < INFINITY) || (q & 7) == (host_q & 7), "remquof(%a, 3)", x);
	}
}

Test(math_long_doubles, whole_numbers)
{
	for (int i = 0; i < LONGS; i++) {
		longs x = longs_[i];
		int q, host_q;

		cr_assert_eq(mote_ilogbl(x), ilogbl(x), "ilogbl(%La)", x);
		for (int n = -33000; n <= 33000; n += 1100)
			SAME(mote_scalbnl(x, n), scalbnl(x, n), "scalbnl(%La, %d)", x, n);
		if (fabsl(x) < 0x1p62L)
			cr_assert_eq(mote_lroundl(x), lroundl(x), "lroundl(%La)", x);
		SAME(mote_remquol(x, 3, &q), remquol(x, 3, &host_q), "remquol(%La, 3)", x);
		cr_assert(!(fabsl(x) < INFINITY) || (q & 7) == (host_q & 7), "remquol(%La, 3)", x);
	}
}

/* One unit of the last place apart at most. */
static void close_to(longs a, longs b, const char *name, longs x)
{
	cr_assert(a == b || (a != a && b != b) || nextafterl(a, b) == b, "%s(%La): %La, %La", name,
	    x, a, b);
}

Test(math_long_doubles, logarithms)
{
	for (int i = 0; i < LONGS; i++) {
		longs x = longs_[i];

		close_to(mote_logl(x), logl(x), "logl", x);
		close_to(mote_log2l(x), log2l(x), "log2l", x);
		close_to(mote_log10l(x), log10l(x), "log10l", x);
	}
}
