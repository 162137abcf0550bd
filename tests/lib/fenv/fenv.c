/* SPDX-License-Identifier: 0BSD */
#include "tests/subject.h"
#include <criterion/criterion.h>
#include <fenv.h>
#include <float.h>
#include <signal.h>
#include <string.h>

SUBJECT(feclearexcept);
SUBJECT(fegetenv);
SUBJECT(fegetexceptflag);
SUBJECT(fegetround);
SUBJECT(feholdexcept);
SUBJECT(feraiseexcept);
SUBJECT(fesetenv);
SUBJECT(fesetexceptflag);
SUBJECT(fesetround);
SUBJECT(fetestexcept);
SUBJECT(feupdateenv);

static const int flags[] = {FE_INVALID, FE_DIVBYZERO, FE_OVERFLOW, FE_UNDERFLOW, FE_INEXACT};
static const int directions[] = {FE_TONEAREST, FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO};

#define FLAGS (sizeof(flags) / sizeof(*flags))

static volatile double zero, one = 1, three = 3;
static volatile long double lzero, lone = 1, lthree = 3;

/* Flags which the units set themselves: double by SSE, long double by x87. */
static void divide_by_zero(int x87)
{
	volatile double d;
	volatile long double l;

	if (x87)
		l = lone / lzero;
	else
		d = one / zero;
	(void)d, (void)l;
}

static void inexact(int x87)
{
	volatile double d;
	volatile long double l;

	if (x87)
		l = lone / lthree;
	else
		d = one / three;
	(void)d, (void)l;
}

Test(fenv_flags, are_seen_of_either_unit_as_by_the_host)
{
	int x87;

	for (x87 = 0; x87 < 2; x87++) {
		feclearexcept(FE_ALL_EXCEPT);
		cr_assert_eq(mote_fetestexcept(FE_ALL_EXCEPT), 0);
		divide_by_zero(x87);
		cr_assert_eq(mote_fetestexcept(FE_ALL_EXCEPT), FE_DIVBYZERO);
		cr_assert_eq(mote_fetestexcept(FE_INEXACT | FE_INVALID), 0);
		inexact(x87);
		cr_assert_eq(mote_fetestexcept(FE_ALL_EXCEPT), FE_DIVBYZERO | FE_INEXACT);
		cr_assert_eq(mote_fetestexcept(~0), fetestexcept(FE_ALL_EXCEPT));
	}
}

Test(fenv_flags, are_cleared_one_by_one_in_both_units)
{
	int x87;
	size_t i;

	for (x87 = 0; x87 < 2; x87++) {
		feclearexcept(FE_ALL_EXCEPT);
		divide_by_zero(x87);
		inexact(!x87);
		cr_assert_eq(mote_feclearexcept(FE_DIVBYZERO), 0);
		cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), FE_INEXACT);
		cr_assert_eq(mote_feclearexcept(0), 0);
		cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), FE_INEXACT);
		cr_assert_eq(mote_feclearexcept(~FE_ALL_EXCEPT), 0);
		cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), FE_INEXACT);
		cr_assert_eq(mote_feclearexcept(FE_ALL_EXCEPT), 0);
		cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), 0);
	}
	for (i = 0; i < FLAGS; i++) {
		feraiseexcept(FE_ALL_EXCEPT);
		mote_feclearexcept(flags[i]);
		cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), FE_ALL_EXCEPT & ~flags[i] & ~2);
	}
}

Test(fenv_flags, are_raised_alone)
{
	size_t i;

	for (i = 0; i < FLAGS; i++) {
		feclearexcept(FE_ALL_EXCEPT);
		cr_assert_eq(mote_feraiseexcept(flags[i]), 0);
		cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), flags[i]);
		cr_assert_eq(mote_feraiseexcept(0), 0);
		cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), flags[i]);
	}
	feclearexcept(FE_ALL_EXCEPT);
	cr_assert_eq(mote_feraiseexcept(~FE_ALL_EXCEPT), 0);
	cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), 0);
}

Test(fenv_flags, are_stored_and_set_without_the_others)
{
	fexcept_t stored = 0x5555;

	feclearexcept(FE_ALL_EXCEPT);
	divide_by_zero(1);
	cr_assert_eq(mote_fegetexceptflag(&stored, FE_DIVBYZERO | FE_INVALID), 0);
	cr_assert_eq(stored, FE_DIVBYZERO);
	feclearexcept(FE_ALL_EXCEPT);
	feraiseexcept(FE_INVALID | FE_INEXACT);
	cr_assert_eq(mote_fesetexceptflag(&stored, FE_DIVBYZERO | FE_INVALID), 0);
	cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), FE_DIVBYZERO | FE_INEXACT);
	cr_assert_eq(mote_fesetexceptflag(&stored, 0), 0);
	cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), FE_DIVBYZERO | FE_INEXACT);
}

Test(fenv_round, holds_for_both_units)
{
	size_t i;

	for (i = 0; i < 4; i++) {
		cr_assert_eq(mote_fesetround(directions[i]), 0);
		cr_assert_eq(mote_fegetround(), directions[i]);
		cr_assert_eq(fegetround(), directions[i]);
		cr_assert_eq(one / three > 0x1.5555555555555p-2, i == 2);
		cr_assert_eq(-one / three < -0x1.5555555555555p-2, i == 1);
		cr_assert_eq(lone / lthree > 0x1.5555555555555554p-2L, i == 0 || i == 2);
		cr_assert_eq(-lone / lthree < -0x1.5555555555555554p-2L, i == 0 || i == 1);
	}
}

Test(fenv_round, refuses_what_is_no_direction)
{
	static const int wrong[] = {1, 0x200, 0x1000, 0x401, -1, 0x7fffffff};
	size_t i;

	mote_fesetround(FE_UPWARD);
	for (i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		cr_assert_eq(mote_fesetround(wrong[i]), -1);
		cr_assert_eq(fegetround(), FE_UPWARD);
	}
}

Test(fenv_env, is_stored_and_comes_back)
{
	fenv_t env, host;

	memset(&env, 0, sizeof(env));
	memset(&host, 0, sizeof(host));
	fesetround(FE_DOWNWARD);
	feclearexcept(FE_ALL_EXCEPT);
	divide_by_zero(1);
	inexact(0);
	cr_assert_eq(mote_fegetenv(&env), 0);
	fegetenv(&host);
	cr_assert_eq(env.__control_word, host.__control_word);
	cr_assert_eq(env.__status_word, host.__status_word);
	cr_assert_eq(env.__mxcsr, host.__mxcsr);
	fesetround(FE_UPWARD);
	feclearexcept(FE_ALL_EXCEPT);
	feraiseexcept(FE_INVALID);
	cr_assert_eq(mote_fesetenv(&env), 0);
	cr_assert_eq(fegetround(), FE_DOWNWARD);
	cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), FE_DIVBYZERO | FE_INEXACT);
}

Test(fenv_env, default_is_that_of_a_new_program)
{
	fenv_t env, host;

	fesetround(FE_TOWARDZERO);
	feraiseexcept(FE_ALL_EXCEPT);
	feenableexcept(0);
	cr_assert_eq(mote_fesetenv(FE_DFL_ENV), 0);
	fegetenv(&env);
	fesetround(FE_TOWARDZERO);
	fesetenv(FE_DFL_ENV);
	fegetenv(&host);
	cr_assert_eq(env.__control_word, host.__control_word);
	cr_assert_eq(env.__mxcsr, host.__mxcsr);
	cr_assert_eq(env.__status_word & FE_ALL_EXCEPT, 0);
	cr_assert_eq(env.__tags, 0xffff);
}

Test(fenv_env, that_is_held_has_no_flags_and_comes_back_with_them)
{
	fenv_t env;

	fesetround(FE_UPWARD);
	feclearexcept(FE_ALL_EXCEPT);
	divide_by_zero(0);
	inexact(1);
	cr_assert_eq(mote_feholdexcept(&env), 0);
	cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), 0);
	cr_assert_eq(fegetround(), FE_UPWARD);
	fesetround(FE_DOWNWARD);
	feraiseexcept(FE_INVALID);
	cr_assert_eq(mote_feupdateenv(&env), 0);
	cr_assert_eq(fetestexcept(FE_ALL_EXCEPT), FE_DIVBYZERO | FE_INEXACT | FE_INVALID);
	cr_assert_eq(fegetround(), FE_UPWARD);
	feraiseexcept(FE_OVERFLOW);
	cr_assert_eq(mote_feupdateenv(FE_DFL_ENV), 0);
	cr_assert_eq(fegetround(), FE_TONEAREST);
	cr_assert(fetestexcept(FE_OVERFLOW));
}

Test(fenv_env, that_is_held_takes_no_trap)
{
	fenv_t env;
	int x87;

	for (x87 = 0; x87 < 2; x87++) {
		feclearexcept(FE_ALL_EXCEPT);
		feenableexcept(FE_DIVBYZERO);
		cr_assert_eq(mote_feholdexcept(&env), 0);
		divide_by_zero(x87);
		cr_assert_eq(fetestexcept(FE_DIVBYZERO), FE_DIVBYZERO);
		mote_feclearexcept(FE_ALL_EXCEPT);
		mote_fesetenv(&env);
		cr_assert_eq(fegetexcept(), FE_DIVBYZERO);
		fedisableexcept(FE_ALL_EXCEPT);
	}
}

Test(fenv_env, keeps_its_traps_when_it_is_stored, .signal = SIGFPE)
{
	fenv_t env;

	feclearexcept(FE_ALL_EXCEPT);
	feenableexcept(FE_DIVBYZERO);
	mote_fegetenv(&env);
	divide_by_zero(1);
	divide_by_zero(1);
}
