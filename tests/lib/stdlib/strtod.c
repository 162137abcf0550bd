/* SPDX-License-Identifier: 0BSD */
/* strtod, strtof, strtold, atof: every result is the host's, bit for bit. */
#include <criterion/criterion.h>
#include <errno.h>
#include <fenv.h>
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT(strtod);
SUBJECT(strtof);
SUBJECT(strtold);
SUBJECT_AS(double(const char *, char **, void *), strtod_l);
SUBJECT(atof);

static unsigned long state = 88172645463325252;

/* xorshift64; Marsaglia 2003. */
static unsigned long any(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	return state ^= state << 17;
}

/* The host judges "subnormal" after rounding, mote before: the border is not compared. */
#define CHECK(type, function, least)                                                               \
	do {                                                                                       \
		char *end, *host_end;                                                              \
		type x, host;                                                                      \
		int same, error;                                                                   \
                                                                                                   \
		errno = mote_errno = 0;                                                            \
		host = function(s, &host_end);                                                     \
		error = errno;                                                                     \
		x = mote_##function(s, &end);                                                      \
		same = x == host && !signbit(x) == !signbit(host);                                 \
		cr_assert((same || (x != x && host != host)) && end == host_end,                   \
		    #function "(\"%.60s\"...): %La +%td, not %La +%td", s, (long double)x,         \
		    end - s, (long double)host, host_end - s);                                     \
		if (host != least && host != -least)                                               \
			cr_assert(mote_errno == error, #function "(\"%.60s\"): errno %d not %d",   \
			    s, mote_errno, error);                                                 \
	} while (0)

static void check(const char *s)
{
	CHECK(double, strtod, DBL_MIN);
	CHECK(float, strtof, FLT_MIN);
	CHECK(long double, strtold, LDBL_MIN);
}

static const char *const strings[] = {"", " ", "0", "-0", "+0.0", ".", "-.", ".5", "5.", "+5.e1",
    ".e1", "1e", "1e+", "1e-", "1e+x", "1e5", "1E5", "1e-5", "1e+5", "1e 5", "1.5.5", "..5", "1..5",
    "--1", "+-1", "- 1", " \t\n\v\f\r1", "\b1", "e5", "1d5", "1f", "inf", "-INF", "+Inf", "infinit",
    "infinity", "INFINITYx", "in", "i", "-i", "infin", "in5", "n5", "nan", "NaN", "-nan", "nan(",
    "nan()", "nan(12)", "nan(abc_1Z)x", "nan(a-b)", "nan(0x7", "na", "n", "nanx", "0x", "0x.",
    "0x.p1", "0xg", "0x1", "0X1P3", "0x1p", "0x1p+", "0x1p-1", "0x.8", "0x8.", "0x1.8p1", "0x0p5",
    "0x0.0p-99999", "-0x0", "0x1e5", "0x1p5.5", "0x.1.1", "00x1", "0x0x1", "0x1.fffffffffffff8p0",
    "0x1.fffffffffffff7p0", "0x1.fffffffffffff800000000000000000000001p0", "0x1.00000000000008p0",
    "0x1.00000000000018p0", "0x1.000000000000080000000000000000000000000000001p0",
    "0x1.fffffffffffff7ffffffffffffffffffffffffffffffffffffffp0", "0x1.00000100000000000001p0",
    "0x1.ffffffffffffffffp0", "0x1.ffffffffffffffff8p0", "0x1.fffffffffffffffe8p3",
    "0x1.fffffeffp0", "0x1p1023", "0x1p1024", "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7p1023",
    "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1.000000000000001p-1075", "0x.fffffffffffffp-1022",
    "0x.fffffffffffff8p-1022", "0x1p-16445", "0x1p-16446", "0x1.1p-16446", "0x1p16383", "0x1p16384",
    "0x1p99999999999999999999", "0x1p-99999999999999999999", "0x1p-149", "0x1p-150", "0x1.8p-150",
    "0x1.fffffep127", "0x1.ffffffp127", "0x1p128", "0x.7fffffcp-125",
    "0x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    "001p1",
    "0x10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    "000p-300",
    "0x."
    "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001"
    "p300",
    "1e308", "1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308",
    "1.8e308", "1e309", "4.9406564584124654e-324", "2.4703282292062327e-324",
    "2.4703282292062328e-324", "2e-324", "1e-400", "2.2250738585072014e-308",
    "2.2250738585072011e-308", "2.225073858507201e-308", "1e-310", "3.4028234e38", "3.4028235e38",
    "3.4028235677973366e38", "3.4028236e38", "1.4e-45", "7e-46", "7.1e-46", "1e-46",
    "1.1754943e-38", "1.18973149535723176502e4932", "1.18973149535723176506e4932", "1.2e4932",
    "1e4933", "3.6e-4951", "1.8e-4951", "1.9e-4951", "1e-4952", "1e-9999", "1e9999",
    "1e99999999999999999999", "1e-99999999999999999999", "0e99999999999999999999", "0.0000e5",
    "9007199254740993", "9007199254740992.999999999999999999999",
    "9007199254740993.00000000000000000000000000000000000000000000000000000001",
    "18446744073709551615", "18446744073709551616", "18446744073709551615.5",
    "18446744073709551614.5", "36893488147419103231", "0.1", "0.3",
    "123456789012345678901234567890", "8.5", "1e22", "1e23", "6.0221e23",
    "179769313486231580793e289"};

Test(stdlib_strtod, edges_as_the_host_reads_them)
{
	size_t i;

	for (i = 0; i < sizeof strings / sizeof *strings; i++)
		check(strings[i]);
	cr_assert_eq(mote_atof("  -1.5e3x"), -1500);
	cr_assert_eq(mote_strtod("1.5", NULL), 1.5);
	cr_assert_eq(mote_strtod_l("2.5", NULL, NULL), 2.5);
}

Test(stdlib_strtod, random_texts_as_the_host_reads_them)
{
	static const char alphabet[] = "000112345678999..eE+-xXpPinfatyINA(_) g";
	char s[32];
	int i, j, n;

	for (i = 0; i < 30000; i++) {
		n = (int)(any() % (sizeof s - 1));
		for (j = 0; j < n; j++)
			s[j] = alphabet[any() % (sizeof alphabet - 1)];
		s[n] = 0;
		check(s);
	}
}

Test(stdlib_strtod, random_decimals)
{
	char s[100];
	int i;

	for (i = 0; i < 20000; i++) {
		switch (any() % 4) {
		case 0:
			snprintf(s, sizeof s, "%lu.%lue%d", any() % 1000, any(),
			    (int)(any() % 700) - 350);
			break;
		case 1:
			snprintf(
			    s, sizeof s, "-%lu%lue%d", any(), any(), (int)(any() % 10000) - 5000);
			break;
		case 2:
			snprintf(s, sizeof s, "%lu.%02lu", any() % 1000000, any() % 100);
			break;
		default:
			snprintf(
			    s, sizeof s, "%lue%d", any() >> any() % 60, (int)(any() % 100) - 50);
		}
		check(s);
	}
}

static double any_double(void)
{
	union {
		unsigned long bits;
		double d;
	} u;

	do
		u.bits = any() % 8 ? any() : any() >> any() % 64;
	while (u.d - u.d != 0);
	return u.d;
}

Test(stdlib_strtod, reads_back_what_was_printed)
{
	char s[99];
	int i;
	double x;

	for (i = 0; i < 20000; i++) {
		x = any_double();
		snprintf(s, sizeof s, "%.17g", x);
		cr_assert(mote_strtod(s, NULL) == x, "%s", s);
		snprintf(s, sizeof s, "%a", x);
		cr_assert(mote_strtod(s, NULL) == x, "%s", s);
		snprintf(s, sizeof s, "%.9g", (double)(float)x);
		cr_assert(mote_strtof(s, NULL) == (float)x, "%s", s);
	}
}

/* The decimal expansion of the middle between two neighbours, and what lies a hair beside it. */
static void check_middle(const char *middle)
{
	static char s[24000];
	size_t n = strcspn(middle, "e"), digits = n;

	check(middle);
	/* Above: a 1 far behind. */
	sprintf(s, "%.*s%s%s", (int)n, middle,
	    strchr(middle, '.') ? "000000000000001" : ".000000000000001", middle + n);
	check(s);
	/* Below: the last digit is less by one, nines follow. */
	strcpy(s, middle);
	while (digits && (s[digits - 1] == '0' || s[digits - 1] == '.'))
		digits--;
	s[digits - 1]--;
	if (strchr(middle, '.'))
		sprintf(s + digits, "99999%s", middle + n);
	check(s);
}

Test(stdlib_strtod, middles_between_doubles)
{
	static char s[2000];
	int i;

	for (i = 0; i < 700; i++) {
		double x = fabs(any_double()), y = nextafter(x, INFINITY);

		snprintf(s, sizeof s, "%.1100Le", ((long double)x + y) / 2);
		check_middle(s);
	}
	for (i = 0; i < 700; i++) {
		float x = (float)fabs(any_double()), y = nextafterf(x, INFINITY);

		snprintf(s, sizeof s, "%.200Le", ((long double)x + y) / 2);
		check_middle(s);
	}
	/* Subnormal ones, as integers. */
	for (i = 0; i < 100; i++) {
		long double x = (long double)(any() % 1000) + 0.5L;

		snprintf(s, sizeof s, "%.1100Lf", x * 0x1p-1074L);
		check_middle(s);
	}
	for (i = 0; i < 300; i++) {
		snprintf(s, sizeof s, "%.1Lf", (long double)(any() >> 11 | 1UL << 52) + 0.5L);
		check_middle(s);
	}
}

Test(stdlib_strtod, middles_between_long_doubles)
{
	static char s[20000];
	int i;

	/* 65 bits need an integer: m * 2^e as text by the host, e > 0. */
	for (i = 0; i < 200; i++) {
		unsigned __int128 m = (unsigned __int128)(any() | 1UL << 63) * 2 + 1;
		char *p = s + 99;

		*p = 0;
		for (; m; m /= 10)
			*--p = (char)('0' + (int)(m % 10));
		check_middle(p);
	}
	/* The middle between 0 and the least, 2^-16446, has 11496 digits. */
	snprintf(s, sizeof s, "%.16446Lf", 0x1p-16445L);
	{
		static char half[20000];
		int carry = 0;
		size_t n = strlen(s), k;

		for (k = 0; k < n; k++) {
			if (s[k] == '.') {
				half[k] = '.';
				continue;
			}
			carry = carry * 10 + s[k] - '0';
			half[k] = (char)('0' + carry / 2);
			carry %= 2;
		}
		cr_assert_eq(carry, 0);
		check(half);
		strcpy(half + n, "1");
		check(half);
		half[n - 1]--;
		check(half);
	}
}

Test(stdlib_strtod, digits_beyond_any_tie_count_too)
{
	static char s[40000];

	memset(s, '0', sizeof s);
	memcpy(s, "9007199254740993.", 17);
	s[sizeof s - 1] = 0;
	cr_assert_eq(mote_strtod(s, NULL), 9007199254740992.0);
	s[sizeof s - 2] = '1';
	cr_assert_eq(mote_strtod(s, NULL), 9007199254740994.0);
	memset(s, '0', sizeof s);
	s[1] = '.';
	strcpy(s + 30000, "15e29999");
	cr_assert_eq(mote_strtod(s, NULL), 1.5);
	memset(s, '9', sizeof s);
	strcpy(s + 20000, "e-19999");
	cr_assert_eq(mote_strtod(s, NULL), 10);
	memset(s, '0', sizeof s);
	s[0] = '1';
	strcpy(s + 20001, "e-20000");
	cr_assert_eq(mote_strtod(s, NULL), 1);
}

Test(stdlib_strtod, rounds_as_the_mode_says)
{
	static const int modes[] = {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
	char s[100];
	int i, m;

	for (m = 0; m < 3; m++)
		for (i = 0; i < 2000; i++) {
			snprintf(s, sizeof s, "%s%lu.%lue%d", i & 1 ? "-" : "", any() % 10, any(),
			    (int)(any() % 660) - 335);
			fesetround(modes[m]);
			check(s);
			fesetround(FE_TONEAREST);
		}
}

Test(stdlib_strtod, what_is_too_large_is_rounded_as_the_mode_says)
{
	static const int modes[] = {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
	static const char *const numbers[] = {"1e39", "-1e39", "1e400", "-1e400", "1e5000", "-1e5000",
	    "1e-5000", "-1e-5000", "-3.5e38", "-1.8e308", "-1.2e4932", "0x1p20000", "-0x1p20000"};
	size_t i;
	int m;

	for (m = 0; m < 3; m++)
		for (i = 0; i < sizeof numbers / sizeof *numbers; i++) {
			fesetround(modes[m]);
			check(numbers[i]);
			fesetround(FE_TONEAREST);
		}
}

Test(stdlib_strtod, short_numbers_with_zeros_and_long_exponents)
{
	static const char *const numbers[] = {"0000000000000000000000000000001.5",
	    "0.00000000000000000000000000000015", "1.50000000000000000000000000000",
	    "00000000000000000000.00000000000000000000", "1e0000000000000001",
	    "1e-0000000000000000000000000000000000000000000001", "15e00000000000000000000000000",
	    "1e18446744073709551616", "1e-18446744073709551617", "1e4294967297", "1e", "1.e", "1.e+",
	    ".5e-", "18446744073709551616", "18446744073709551616.5", "36893488147419103232e-20",
	    "1234567890123456789", "12345678901234567890", "1.234567890123456789",
	    "0.1234567890123456789", "0.01234567890123456789", "9007199254740993.0",
	    "9007199254740993e0", "90071992547409930e-1", "9007199254740992e22", "9007199254740993e22",
	    "1e22", "1e23", "1e-22", "1e-23", "9007199254740991e-22", "16777217.0", "8388608.5",
	    "0.5000000596046447753906250", "36893488147419103233.0", "-0.0", "-0e5", "+.5", "-.5e1"};
	size_t i;

	for (i = 0; i < sizeof numbers / sizeof *numbers; i++)
		check(numbers[i]);
}

/* Some tokens of a text that nobody trusts must not take long, whatever they are. */
Test(stdlib_strtod, costs_what_the_text_is_long_not_what_it_means)
{
	static const char *const texts[] = {"1e99999", "1e-99999", "9e4900", "9e-4900", "1e308",
	    "4.9e-324", "1e-400", "1e999999999999999999999", "1e-999999999999999999999",
	    "0x1p99999", "0x1p-99999", "0e99999", "123456789012345678901234567890e-99999"};
	size_t i;
	int k;

	alarm(300);
	for (i = 0; i < sizeof texts / sizeof *texts; i++)
		check(texts[i]);
	for (k = 0; k < 20000; k++)
		for (i = 0; i < sizeof texts / sizeof *texts; i++) {
			mote_strtod(texts[i], NULL);
			mote_strtof(texts[i], NULL);
		}
	for (k = 0; k < 2000; k++)
		for (i = 0; i < sizeof texts / sizeof *texts; i++)
			mote_strtold(texts[i], NULL);
}

/* Zeros and nines before and behind the number of digits that are kept. */
Test(stdlib_strtod, as_many_digits_as_are_kept_and_more)
{
	static const int lengths[] = {18, 19, 20, 36, 37, 38, 39, 40, 57, 58, 767, 768, 11599,
	    11600, 11601, 11609, 11610, 12000, 30000};
	static char text[31000];
	size_t i;
	int k;

	for (i = 0; i < sizeof lengths / sizeof *lengths; i++)
		for (k = 0; k < 4; k++) {
			memset(text, "9090"[k], lengths[i]);
			text[k / 2] = "9514"[k];
			strcpy(text + lengths[i], "");
			check(text);
			sprintf(text + lengths[i], "e-%d", lengths[i]);
			check(text);
			sprintf(text + lengths[i], "e-%d", lengths[i] + 300);
			check(text);
			strcpy(text + lengths[i], "1e-11900");
			check(text);
			text[lengths[i] / 2] = '.';
			check(text);
			memset(text + 2, '0', lengths[i] - 2);
			memcpy(text, "0.", 2);
			strcpy(text + lengths[i], "123456789e11000");
			check(text);
			strcpy(text, "0x");
			memset(text + 2, "f080"[k], lengths[i]);
			text[2 + k] = '1';
			strcpy(text + 2 + lengths[i], "p-40000");
			check(text);
		}
}
