/* SPDX-License-Identifier: 0BSD */
/*
 * math - elementary functions over unpredictable arguments of a usual range
 *
 * A row is right if one value is within four units in the last place of what a calculation with
 * 113 bits says. CASE "far" has arguments that have to be reduced by many digits of pi.
 */
#include "micro.h"
#include <math.h>

#define ARGUMENTS 1024
static double x[ARGUMENTS], y[ARGUMENTS];
static float xf[ARGUMENTS], yf[ARGUMENTS];

static int near(double a, double b, double unit)
{
	double d = a < b ? b - a : a - b;

	return d <= 4 * unit * (b < 0 ? -b : b);
}
#define UNIT 0x1p-53
#define UNITF 0x1p-24

#define LOOP_OF(row, type, params, name, call) \
	static NOINLINE void run_##row(long count) \
	{ \
		type(*volatile v) params = FN(name); \
		type(*f) params = v, sum = 0; \
		for (long i = 0; i < count; i++) \
			sum += (call); \
		USE(*(int *)&sum); \
	}
#define AT(a) a[i & (ARGUMENTS - 1)]

/* Functions: name, and the range of the arguments, a value and its result for the check. */
#define DOUBLES(DO) \
	DO(exp, -20, 20, 1.75, 5.7546026760057307) \
	DO(exp2, -20, 20, 0.7, 1.6245047927124709) \
	DO(expm1, -1, 1, 0.001, 0.0010005001667083417) \
	DO(log, 0.01, 100, 3.5, 1.2527629684953681) \
	DO(log2, 0.01, 100, 3.5, 1.8073549220576042) \
	DO(log10, 0.01, 100, 3.5, 0.54406804435027567) \
	DO(log1p, -0.5, 1, 0.001, 0.00099950033308353315) \
	DO(sin, -7, 7, 2.5, 0.59847214410395655) \
	DO(cos, -7, 7, 2.5, -0.8011436155469337) \
	DO(tan, -7, 7, 2.5, -0.74702229723866032) \
	DO(asin, -1, 1, 0.3, 0.30469265401539752) \
	DO(acos, -1, 1, 0.3, 1.2661036727794992) \
	DO(atan, -10, 10, 2.5, 1.1902899496825317) \
	DO(sinh, -10, 10, 2.5, 6.0502044810397875) \
	DO(cosh, -10, 10, 2.5, 6.1322894796636858) \
	DO(tanh, -3, 3, 0.75, 0.6351489523872873) \
	DO(asinh, -10, 10, 2.5, 1.6472311463710958) \
	DO(acosh, 1, 10, 2.5, 1.5667992369724111) \
	DO(atanh, -1, 1, 0.3, 0.3095196042031117) \
	DO(cbrt, -100, 100, 3, 1.4422495703074083) \
	DO(sqrt, 0, 100, 3, 1.7320508075688772)
#define PAIRS(DO) \
	DO(pow, 0.1, 10, 1.1, 20.5, 7.0558614729169475) \
	DO(atan2, -10, 10, -1.5, 2.5, -0.54041950027058416) \
	DO(hypot, -10, 10, 1.5, 2.75, 3.1324910215354169) \
	DO(fmod, -1e6, 1e6, 1e10, 3.7, 2.599999519903557)
#define FLOATS(DO) \
	DO(expf, -20, 20, 1.75f, 5.75460291) \
	DO(exp2f, -20, 20, 0.7f, 1.6245048) \
	DO(logf, 0.01, 100, 3.5f, 1.25276291) \
	DO(log2f, 0.01, 100, 3.5f, 1.80735493) \
	DO(sinf, -7, 7, 2.5f, 0.598472118) \
	DO(cosf, -7, 7, 2.5f, -0.801143587) \
	DO(tanf, -7, 7, 2.5f, -0.747022271)

#define DOUBLE(f, ...) LOOP_OF(f, double, (double), f, f(AT(x)))
#define PAIR(f, ...) LOOP_OF(f, double, (double, double), f, f(AT(x), AT(y)))
#define FLOAT(f, ...) LOOP_OF(f, float, (float), f, f(AT(xf)))
DOUBLES(DOUBLE)
PAIRS(PAIR)
FLOATS(FLOAT)
LOOP_OF(powf, float, (float, float), powf, f(AT(xf), AT(yf)))

static double within(double low, double high)
{
	return low + (high - low) * (random_next() >> 11) * 0x1p-53;
}

static void prepare(double low, double high)
{
	for (int i = 0; i < ARGUMENTS; i++) {
		xf[i] = x[i] = within(low, high);
		yf[i] = y[i] = within(1, 5);
	}
}

#define MEASURE_(f, run, type, params, args, low, high, expected, unit) \
	if (HAS(f)) { \
		type(*volatile v) params = FN(f); \
		prepare(low, high); \
		measure(#f, run, run_##f, near(v args, expected, unit)); \
	}
#define MEASURE(f, low, high, a, expected) \
	MEASURE_(f, "usual", double, (double), (a), low, high, expected, UNIT)
#define MEASURE_PAIR(f, low, high, a, b, expected) \
	MEASURE_(f, "usual", double, (double, double), (a, b), low, high, expected, UNIT)
#define MEASURE_FLOAT(f, low, high, a, expected) \
	MEASURE_(f, "usual", float, (float), (a), low, high, expected, UNITF)

int main(int argc, char **argv)
{
	arguments(argc, argv);
	DOUBLES(MEASURE)
	PAIRS(MEASURE_PAIR)
	FLOATS(MEASURE_FLOAT)
	MEASURE_(powf, "usual", float, (float, float), (1.1f, 20.5f), 0.1, 10, 7.05586481, UNITF)
	MEASURE_(sin, "far", double, (double), (1e15), -1e15, 1e15, 0.85827279317023586, UNIT)
	MEASURE_(cos, "far", double, (double), (2.5), -1e15, 1e15, -0.8011436155469337, UNIT)
	return 0;
}
