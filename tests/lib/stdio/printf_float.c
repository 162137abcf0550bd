/* SPDX-License-Identifier: 0BSD */
/* The float conversions of printf, through snprintf: exact for every precision. */
#include <fenv.h>
#include <float.h>
#include <limits.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "tests/lib/stdio/printf.h"

#pragma GCC diagnostic ignored "-Wformat"
#pragma GCC diagnostic ignored "-Wformat-security"

static unsigned long state = 88172645463325252;

/* xorshift64; Marsaglia 2003. */
static unsigned long any(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	return state ^= state << 17;
}

static double any_double(void)
{
	union {
		unsigned long bits;
		double d;
	} u;

	do
		u.bits = any();
	while (u.d != u.d);
	switch (any() % 8) {
	case 0:
		return (double)(any() % 100000) / 1000; /* short ones */
	case 1:
		return ldexp((double)(any() % 1000), (int)(any() % 200) - 100); /* halfway ones */
	case 2:
		u.bits = any() >> (12 + any() % 52); /* subnormals */
		return u.d;
	case 3:
		return pow(10, (double)(any() % 600) - 300);
	default:
		return u.d;
	}
}

static long double any_long_double(void)
{
	union {
		struct {
			unsigned long mantissa;
			unsigned short exponent;
		};
		long double x;
	} u = {.x = 0};

	u.mantissa = any() | 1UL << 63;
	u.exponent = (unsigned short)any();
	if (any() % 4)
		u.exponent = (unsigned short)(16383 - 200 + any() % 400);
	if (!(u.exponent & 0x7fff))
		u.mantissa >>= 1;
	if ((u.exponent & 0x7fff) == 0x7fff)
		u.exponent--;
	return u.x;
}

static const double values[] = {0.0, -0.0, 1, -1, 0.5, 1.5, 2.5, 0.1, 0.25, 0.125, 9.5, 9.995, 99.5,
    999999.5, 999999.4999, 9999995, 0.0001, 0.00009999995, 123456, 1234567, 1e5, 1e6, 1e15, 1e16,
    1e17, 1e22, 1e23, 5e-324, DBL_MIN, DBL_MAX, -DBL_MAX, 4503599627370496.5, 9007199254740993.0,
    0.3, 2.0 / 3, 1e-5, 1e100, 3.14159265358979, INFINITY, -INFINITY, NAN, 0x1.8p-1022,
    0x1.fffffffffffffp0, 0x1.8p0, 0x1.28p0};

/* The host's %#g drops zeros where rounding adds a digit: 999999.5 is 1.e+06 there. */
static int host_is_wrong(const char *format, char c, double x)
{
	char text[99];

	if ((c | 32) != 'g' || !strchr(format, '#') || x != x)
		return 0;
	snprintf(text, sizeof text, format, fabs(x));
	return strtod(text, NULL) > fabs(x) && strstr(text, "1.");
}

Test(stdio_printf_float, all_flags_widths_and_precisions)
{
	static const char *const widths[] = {"", "1", "7", "25"};
	static const char *const precisions[] = {"", ".", ".0", ".1", ".2", ".6", ".17", ".40"};
	char format[40], *f;
	unsigned flags, w, p, v, flag;
	const char *c;

	for (c = "eEfFgGaA"; *c; c++)
		for (flags = 0; flags < 32; flags++)
			for (w = 0; w < 4; w++)
				for (p = 0; p < 8; p++) {
					f = format;
					*f++ = '%';
					for (flag = 0; flag < 5; flag++)
						if (flags >> flag & 1)
							*f++ = "-+ #0"[flag];
					f = stpcpy(stpcpy(f, widths[w]), precisions[p]);
					*f++ = *c;
					*f = 0;
					for (v = 0; v < sizeof values / sizeof *values; v++)
						/* Of a subnormal %a shows its 1 first, the host 0.
						 */
						if (host_is_wrong(format, *c, values[v]))
							continue;
						else if ((*c | 32) != 'a' ||
						         !(fabs(values[v]) < DBL_MIN) || !values[v])
							SAME(format, values[v]);
				}
}

Test(stdio_printf_float, random_doubles)
{
	int i, precision;
	double x;

	for (i = 0; i < 20000; i++) {
		x = any_double();
		precision = (int)(any() % 41);
		SAME("%.17g", x);
		SAME("%.*e", precision, x);
		SAME("%.*g", precision, x);
		if (fabs(x) >= DBL_MIN) {
			SAME("%a", x);
			SAME("%.*a", precision % 15, x);
		}
		SAME("%.*f", precision, fabs(x) < 1e20 || i % 16 == 0 ? x : fmod(x, 1e20));
	}
}

Test(stdio_printf_float, random_doubles_to_a_thousand_digits)
{
	int i, precision;
	double x;

	for (i = 0; i < 1000; i++) {
		x = any_double();
		precision = (int)(any() % 1101);
		SAME("%.*e", precision, x);
		SAME("%.*f", precision, x);
		SAME("%#.*g", precision, x);
		SAME("%.*g", precision, x);
	}
}

Test(stdio_printf_float, powers_of_two_and_of_ten)
{
	int e;

	for (e = -1074; e < 1024; e++) {
		SAME("%.17g", ldexp(1, e));
		SAME("%g", ldexp(1, e));
		SAME("%f", ldexp(1, e));
	}
	for (e = -323; e < 309; e++) {
		double x = strtod((snprintf(host_text, 99, "1e%d", e), host_text), NULL);

		SAME("%.17g %g %e %f", x, x, x, x);
		SAME("%.17g %g %.0e %f", nextafter(x, 0), nextafter(x, 0), nextafter(x, 0),
		    nextafter(x, 0));
	}
}

Test(stdio_printf_float, random_long_doubles)
{
	int i, precision;
	long double x;

	for (i = 0; i < 2000; i++) {
		x = any_long_double();
		precision = (int)(any() % 60);
		SAME("%.*Le", precision, x);
		SAME("%.*Lg", precision, x);
		if (fabsl(x) < 1e50L)
			SAME("%.*Lf", precision, x);
		cr_assert_eq(mote_snprintf(mote_text, 99, "%La", x), (int)strlen(mote_text));
		cr_assert(strtold(mote_text, NULL) == x, "%La", x);
	}
}

Test(stdio_printf_float, extreme_long_doubles)
{
	SAME("%.20000Le", 0x1p-16445L);
	SAME("%.20000Lf", 0x1p-16445L);
	SAME("%.20000Lf", 0xffffffffffffffffp-16445L);
	SAME("%Lf %Le %Lg", LDBL_MAX, LDBL_MAX, LDBL_MAX);
	SAME("%.12000Le", LDBL_MIN);
	SAME("%Lf %Le %Lg %LF", -INFINITY + 0.0L, (long double)NAN, 0.0L, -0.0L);
	cr_assert_gt(mote_snprintf(mote_text, 99, "%La %.3La %LA", 0x1p-16445L, 1.5L, -10.0L), 0);
	cr_assert_str_eq(mote_text, "0x1p-16445 0x1.800p+0 -0X1.4P+3");
}

Test(stdio_printf_float, rounds_as_the_mode_says)
{
	static const int modes[] = {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
	int i, m, precision;
	double x;

	for (m = 0; m < 3; m++)
		for (i = 0; i < 1000; i++) {
			x = any_double();
			precision = (int)(any() % 20);
			fesetround(modes[m]);
			SAME("%.*e", precision, x);
			SAME("%.*f", precision, fabs(x) < 1e20 ? x : 0.001);
			SAME("%.*f", precision, -0.0001);
			SAME("%.*f", precision, 0.0001);
			SAME("%.*g", precision, x);
			if (fabs(x) >= DBL_MIN)
				SAME("%.*a", precision % 15, x);
			fesetround(FE_TONEAREST);
		}
}

/* A field of INT_MAX bytes is counted; one more is EOVERFLOW; either at once. */
Test(stdio_printf_float, fields_beyond_int_max_cost_no_time)
{
	char text[20];
	int i;

#pragma GCC diagnostic ignored "-Wformat-overflow"
#define COUNTS(n, ...) cr_assert_eq(mote_snprintf(text, sizeof text, __VA_ARGS__), (n))
	alarm(300);
	for (i = 0; i < 1000; i++) {
		COUNTS(INT_MAX, "%#.2147483645f", 1.);
		COUNTS(INT_MAX, "%.2147483641e", 1.);
		COUNTS(INT_MAX, "%2147483647f", 1.);
		COUNTS(INT_MAX, "%-2147483647Lg", 1.L);
		COUNTS(INT_MAX, "%02147483647f", -1.);
		COUNTS(INT_MAX, "%.2147483640a", 1.);
		COUNTS(1, "%.2147483647g", 1.);
		COUNTS(-1, "%.2147483646f", 1.);
		COUNTS(-1, "%.2147483647f", 1e300);
		COUNTS(-1, "%.2147483642e", 1.);
		COUNTS(-1, "%.2147483647a", 1.);
		COUNTS(-1, "%#.2147483647g", 1.);
		COUNTS(-1, "%*.5f", INT_MIN, 1.);
	}
	mote_errno = 0;
	COUNTS(-1, "%.2147483646f", 1.);
	cr_assert_eq(mote_errno, EOVERFLOW);
}

static long double pattern(unsigned exponent, unsigned long mantissa)
{
	union {
		struct {
			unsigned long mantissa;
			unsigned short exponent;
		};
		long double x;
	} u = {.x = 0};

	u.mantissa = mantissa;
	u.exponent = (unsigned short)exponent;
	return u.x;
}

/* Pseudo-infinities, pseudo-NaNs, unnormals: what the processor takes for no operand. */
Test(stdio_printf_float, patterns_that_are_no_numbers_are_nan)
{
	static const struct {
		unsigned exponent;
		unsigned long mantissa;
		const char *text;
	} patterns[] = {{0x7fff, 0, "nan"}, {0xffff, 0, "-nan"}, {0x7fff, 1, "nan"},
	    {0x7fff, 0x4000000000000000, "nan"}, {0x7fff, 0x7fffffffffffffff, "nan"},
	    {0x7fff, 0x8000000000000000, "inf"}, {0xffff, 0x8000000000000000, "-inf"},
	    {0x7fff, 0x8000000000000001, "nan"}, {0x7fff, 0xc000000000000000, "nan"},
	    {0x3fff, 0, "nan"}, {0x3fff, 0x4000000000000001, "nan"}, {1, 0, "nan"},
	    {0xbfff, 0x7fffffffffffffff, "-nan"}, {0x7ffe, 1, "nan"}};
	static const char *const formats[] = {"%La", "%Le", "%Lf", "%Lg"};
	char text[50];
	size_t i, f;

	for (i = 0; i < sizeof patterns / sizeof *patterns; i++)
		for (f = 0; f < 4; f++) {
			mote_snprintf(text, sizeof text, formats[f],
			    pattern(patterns[i].exponent, patterns[i].mantissa));
			cr_assert_str_eq(text, patterns[i].text, "%s of %x %lx", formats[f],
			    patterns[i].exponent, patterns[i].mantissa);
		}
	/* A pseudo-denormal is the normal number of the same bits. */
	mote_snprintf(text, sizeof text, "%Le %Lg", pattern(0, 1UL << 63), pattern(1, 1UL << 63));
	cr_assert_str_eq(text, "3.362103e-4932 3.3621e-4932");
}
