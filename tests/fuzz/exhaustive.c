/* SPDX-License-Identifier: 0BSD */
/*
 * exhaustive NAME [STEP] - a float function of <math.h> (all: each of them) at all 2^32 floats, or
 * each STEPth, in all directions of rounding, on all processors: results must be exact, rounded.
 *
 * The host's double function, which is within 16 units of its last place, says what most are;
 * MPFR decides where a float, or a point half way to the next, lies within these: mostly for tiny
 * arguments. Ends with status 1 if a result differs.
 */
#include <float.h>
#include <mpfr.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/fuzz/fuzz.h"

#define UNARY(X)                                                                                   \
	X(acos)                                                                                    \
	X(acosh) X(asin) X(asinh) X(atan) X(atanh) X(cbrt) X(cos) X(cosh) X(exp) X(exp2) X(exp10)  \
	    X(expm1) X(log) X(log2) X(log10) X(log1p) X(sin) X(sinh) X(tan) X(tanh) X(erf) X(erfc)
#define DECLARE(name) SUBJECT(name##f);
UNARY(DECLARE)

static const struct function {
	const char *name;
	float (*ours)(float);
	double (*host)(double);
	int (*exact)(mpfr_t, const mpfr_t, mpfr_rnd_t);
} functions[] = {
#define ROW(n) {#n "f", mote_##n##f, n, mpfr_##n},
    UNARY(ROW)};

static const mpfr_rnd_t directions[] = {MPFR_RNDN, MPFR_RNDU, MPFR_RNDD, MPFR_RNDZ};

static int same(float a, float b)
{
	return isnan(a) ? isnan(b) : a == b && signbit(a) == signbit(b);
}

static float decide(const struct function *f, float x, int mode)
{
	static mpfr_t argument, result;
	static int ready;
	int inexact;

	if (!ready++) {
		mpfr_init2(argument, FLT_MANT_DIG);
		mpfr_init2(result, FLT_MANT_DIG);
		mpfr_set_emin(-148);
		mpfr_set_emax(128);
	}
	mpfr_set_flt(argument, x, MPFR_RNDN);
	inexact = f->exact(result, argument, directions[mode]);
	mpfr_subnormalize(result, inexact, directions[mode]);
	return mpfr_get_flt(result, MPFR_RNDN);
}

/* The float, where both ends of the interval round to it. */
static int is_settled(double near, float *want)
{
	double low = near - fabs(near) * 0x1p-49, high = near + fabs(near) * 0x1p-49;
	volatile float a = (float)low, b = (float)high;

	*want = a;
	return !isinf(a) && near != 0 && fabs(near) > 0x1p-120 && a == b;
}

static unsigned long check(const struct function *f, unsigned bits, unsigned long wrong)
{
	union {
		unsigned bits;
		float value;
	} x = {bits};
	double near;
	float want, got;
	int mode;

	fesetround(FE_TONEAREST);
	near = f->host(x.value);
	for (mode = 0; mode < 4; mode++) {
		fesetround(modes[mode]);
		got = f->ours(x.value);
		if (isnan(near) ? isnan(got) : is_settled(near, &want) && same(got, want))
			continue;
		fesetround(FE_TONEAREST);
		want = decide(f, x.value, mode);
		if (!same(got, want) && wrong++ < 10)
			printf("%s(%a), direction %d: %a, not %a\n", f->name, (double)x.value, mode,
			    (double)got, (double)want);
	}
	return wrong;
}

/* One of so many shares; returns whether all was right. */
static int share(const struct function *f, unsigned long first, unsigned long step)
{
	unsigned long bits, wrong = 0;

	for (bits = first; bits < 1UL << 32; bits += step)
		wrong = check(f, (unsigned)bits, wrong);
	if (wrong)
		printf("%s: %lu results differ in one share\n", f->name, wrong);
	return !wrong;
}

static int all_shares(const struct function *f, unsigned long step)
{
	unsigned long processors = (unsigned long)sysconf(_SC_NPROCESSORS_ONLN), i;
	int status, wrong = 0;

	fflush(stdout);
	for (i = 0; i < processors; i++)
		if (!fork()) {
			status = share(f, i * step, processors * step);
			fflush(stdout);
			_exit(!status);
		}
	while (wait(&status) > 0)
		wrong |= status;
	if (!wrong)
		printf("%s: %lu arguments in four directions are right\n", f->name,
		    ((1UL << 32) - 1) / step + 1);
	return wrong;
}

int main(int argc, char **argv)
{
	unsigned long step = argc > 2 ? strtoul(argv[2], NULL, 0) : 1;
	int wrong = 0, found = 0;
	size_t k;

	for (k = 0; step && k < sizeof(functions) / sizeof(*functions); k++)
		if (argc > 1 && (!strcmp(argv[1], functions[k].name) || !strcmp(argv[1], "all"))) {
			wrong |= all_shares(functions + k, step);
			found = 1;
		}
	if (!found) {
		fprintf(stderr, "usage: exhaustive all | NAMEf [STEP]\n");
		return 2;
	}
	return !!wrong;
}
