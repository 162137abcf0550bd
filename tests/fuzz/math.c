/* SPDX-License-Identifier: 0BSD */
/*
 * The functions of <math.h> that are correctly rounded, beside MPFR: floats and doubles must be
 * equal in every direction, long doubles near. COUNT is that of arguments of each function; of the
 * error, gamma and Bessel functions, which take MPFR long, a 20th.
 */
#include <mpfr.h>

#include "tests/fuzz/fuzz.h"

#define UNARY(X)                                                                                   \
	X(acos) X(acosh) X(asin) X(asinh) X(atan) X(atanh) X(cbrt) X(cos) X(cosh) X(exp) X(exp2)   \
	X(exp10) X(expm1) X(log) X(log2) X(log10) X(log1p) X(sin) X(sinh) X(tan) X(tanh)
#define BINARY(X) X(atan2) X(hypot) X(pow)

#define SPECIAL(X) X(erf) X(erfc) X(tgamma) X(lgamma)
#define BESSEL(X) X(j0) X(j1) X(y0) X(y1)

#define DECLARE(name)                                                                              \
	SUBJECT(name);                                                                             \
	SUBJECT(name##f);                                                                          \
	SUBJECT(name##l);
UNARY(DECLARE)
BINARY(DECLARE)
SPECIAL(DECLARE)
DECLARE(fma)
#define DECLARE_TWO(name)                                                                          \
	SUBJECT(name);                                                                             \
	SUBJECT(name##f);
BESSEL(DECLARE_TWO)
DECLARE_TWO(jn)
DECLARE_TWO(yn)

/* MPFR's, with the other names and arguments. */
#define mpfr_tgamma mpfr_gamma
static int log_of_gamma(mpfr_t r, const mpfr_t x, mpfr_rnd_t direction)
{
	int sign;

	return mpfr_lgamma(r, &sign, x, direction);
}
#define mpfr_lgamma log_of_gamma

static int order;
#define OF_ORDER(name)                                                                             \
	static double name##_of_order(double x)                                                    \
	{                                                                                          \
		return mote_##name(order, x);                                                      \
	}                                                                                          \
	static float name##f_of_order(float x)                                                     \
	{                                                                                          \
		return mote_##name##f(order, x);                                                   \
	}                                                                                          \
	static int mpfr_##name##_of_order(mpfr_t r, const mpfr_t x, mpfr_rnd_t direction)          \
	{                                                                                          \
		return mpfr_##name(r, order, x, direction);                                        \
	}
OF_ORDER(jn)
OF_ORDER(yn)

/* Both kinds have two arguments here, of which those of one do not look at the second. */
static const struct function {
	const char *name;
	int arguments;
	float (*f)(float);
	double (*d)(double);
	long double (*l)(long double);
	int (*exact)(mpfr_t, const mpfr_t, mpfr_rnd_t);
	float (*f2)(float, float);
	double (*d2)(double, double);
	long double (*l2)(long double, long double);
	int (*exact2)(mpfr_t, const mpfr_t, const mpfr_t, mpfr_rnd_t);
} functions[] = {
#define ROW1(n) {#n, 1, mote_##n##f, mote_##n, mote_##n##l, mpfr_##n, NULL, NULL, NULL, NULL},
#define ROW2(n) {#n, 2, NULL, NULL, NULL, NULL, mote_##n##f, mote_##n, mote_##n##l, mpfr_##n},
#define BESSEL_ROW(n) {#n, 1, mote_##n##f, mote_##n, NULL, mpfr_##n, NULL, NULL, NULL, NULL},
#define ORDER_ROW(n)                                                                               \
	{#n, 1, n##f_of_order, n##_of_order, NULL, mpfr_##n##_of_order, NULL, NULL, NULL, NULL},
	UNARY(ROW1) BINARY(ROW2) {"fma", 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL},
	SPECIAL(ROW1) BESSEL(BESSEL_ROW) ORDER_ROW(jn) ORDER_ROW(yn)
};

static int is_slow(const struct function *f)
{
	return f->exact == mpfr_erf || f->exact == mpfr_erfc || f->exact == mpfr_gamma ||
	       f->exact == log_of_gamma || (f->f && !f->l);
}

static const mpfr_rnd_t directions[] = {MPFR_RNDN, MPFR_RNDU, MPFR_RNDD, MPFR_RNDZ};

/* Where results are neither 0 nor infinite, and all that is elsewhere. */
static long double any_argument(void)
{
	long double u = ldexpl((long double)(long)any(), -63);

	switch (below(10)) {
	case 0:
		return any_double();
	case 1:
		return any_long_double();
	case 2: /* beside 1 */
		return 1 + ldexpl(u, -below(60));
	case 3: /* beside 0 */
		return ldexpl(u, -below(90));
	case 4: /* whole and half numbers */
		return below(200) / 2.0L - 50;
	case 5:
		return u * 750;
	case 6:
		return u * 11400;
	case 7:
		return u;
	default:
		return u * 100;
	}
}

/* For functions with many zeros, some beside whole numbers, and 180 as their end. */
static long double moderate_argument(void)
{
	long double u = ldexpl((long double)(long)any(), -63);

	switch (below(8)) {
	case 0:
		return ldexpl(u, -below(200));
	case 1:
		return below(400) / 2.0L - 180;
	case 2:
		return below(30) - 20 + ldexpl(u, -below(40));
	case 3:
		return u * 180;
	case 4:
		return u * 1000;
	default:
		return u * 28;
	}
}

/* Numbers of mpfr_set_emin's kind, of which subnormal ones have fewer bits. */
static const struct format {
	const char *suffix;
	int bits, least, most;
} formats[] = {{"f", 24, -148, 128}, {"", 53, -1073, 1024}, {"l", 64, -16444, 16384}};

static int same(long double a, long double b)
{
	return isnan(a) ? isnan(b) : a == b && signbit(a) == signbit(b);
}

static void unbounded(void)
{
	mpfr_set_emin(mpfr_get_emin_min());
	mpfr_set_emax(mpfr_get_emax_max());
}

/* Of a long double, in units of its last place. */
static double distance(mpfr_t exact, long double result)
{
	mpfr_t difference;
	long exponent = mpfr_get_exp(exact);
	double units;

	mpfr_init2(difference, 128);
	mpfr_set_ld(difference, result, MPFR_RNDN);
	mpfr_sub(difference, exact, difference, MPFR_RNDN);
	if (exponent < -16381)
		exponent = -16381;
	mpfr_mul_2si(difference, difference, 64 - exponent, MPFR_RNDN);
	units = fabs(mpfr_get_d(difference, MPFR_RNDN));
	mpfr_clear(difference);
	return units;
}

static mpfr_t x, y, z, want, wide;

static int exact(const struct function *f, mpfr_t r, mpfr_rnd_t direction)
{
	if (f->arguments == 1)
		return f->exact(r, x, direction);
	if (f->arguments == 2)
		return f->exact2(r, x, y, direction);
	return mpfr_fma(r, x, y, z, direction);
}

static long double ours(const struct function *f, int format, long double a, long double b,
    long double c)
{
	if (f->arguments == 1)
		return format == 0 ? f->f(a) : format == 1 ? f->d(a) : f->l(a);
	if (f->arguments == 2)
		return format == 0 ? f->f2(a, b) : format == 1 ? f->d2(a, b) : f->l2(a, b);
	return format == 0   ? mote_fmaf(a, b, c)
	       : format == 1 ? mote_fma(a, b, c)
	                     : mote_fmal(a, b, c);
}

static void check(const struct function *f, int format, int mode)
{
	const struct format *t = formats + format;
	long double a = any_argument(), b = any_argument(), c = any_argument(), got, wanted;
	int inexact, ok;

	if (is_slow(f)) {
		a = moderate_argument();
		order = below(50) - 5;
	}
	/* Exact powers; sums that cancel. */
	if (f->arguments == 2 && !below(4)) {
		a = below(40);
		b = (below(41) - 20) / (1 << below(3));
	}
	if (f->arguments == 3 && below(2))
		c = below(2) ? -a * b : ldexpl(a * b, below(240) - 120);
	if (format == 0)
		a = (float)a, b = (float)b, c = (float)c;
	if (format == 1)
		a = (double)a, b = (double)b, c = (double)c;
	unbounded();
	mpfr_set_ld(x, a, MPFR_RNDN);
	mpfr_set_ld(y, b, MPFR_RNDN);
	mpfr_set_ld(z, c, MPFR_RNDN);
	if (format == 2)
		exact(f, wide, MPFR_RNDN);
	fesetround(modes[mode]);
	got = ours(f, format, a, b, c);
	fesetround(FE_TONEAREST);
	mpfr_set_prec(want, t->bits);
	mpfr_set_emin(t->least);
	mpfr_set_emax(t->most);
	inexact = exact(f, want, directions[mode]);
	mpfr_subnormalize(want, inexact, directions[mode]);
	wanted = mpfr_get_ld(want, MPFR_RNDN);
	ok = same(got, wanted);
	if (!ok && format == 2 && isfinite(got) && isfinite(wanted)) {
		unbounded();
		ok = distance(wide, got) < (mode ? 1.01 : 0.502);
	}
	if (ok)
		return;
	printf("%s%s(%La, %La, %La), direction %d, seed %lu: %La, not %La\n", f->name, t->suffix, a,
	    b, c, mode, seed, got, wanted);
	exit(1);
}

int main(int argc, char **argv)
{
	long count = argc > 2 ? atol(argv[2]) : 100000, i;
	size_t f, format;

	seed = argc > 1 ? strtoul(argv[1], NULL, 0) : 1;
	state = seed * 0x9e3779b97f4a7c15 + 1;
	mpfr_inits2(64, x, y, z, want, (mpfr_ptr)NULL);
	mpfr_init2(wide, 200);
	for (f = 0; f < sizeof(functions) / sizeof(*functions); f++)
		for (format = 0; format < 3; format++)
			for (i = 0; i < (is_slow(functions + f) ? count / 20 : count); i++)
				if (format < 2 || functions[f].l || functions[f].l2 ||
				    functions[f].arguments == 3)
					check(functions + f, (int)format, (int)i & 3);
	printf("math: %ld arguments for each of %zu functions in three formats are as MPFR's, seed %lu\n",
	    count, f, seed);
	return 0;
}
