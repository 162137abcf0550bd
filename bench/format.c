/* SPDX-License-Identifier: 0BSD */
/* format - numbers to text and text to numbers; all answers are compared with doubles.h's */
#include "micro.h"
#include "doubles.h"
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char out[512];
static const struct number *numbers;
static int ints[32];
static char int_text[32][16], hex_text[32][16];
static int (*volatile format)(char *, size_t, const char *, ...) = FN(snprintf);
static int (*volatile scan)(const char *, const char *, ...) = FN(sscanf);
static double (*volatile to_double)(const char *, char **) = FN(strtod);
static long double (*volatile to_long_double)(const char *, char **) = FN(strtold);
static long (*volatile to_long)(const char *, char **, int) = FN(strtol);
static int (*volatile to_int)(const char *) = FN(atoi);

static int equal(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	return *a == *b;
}

/* Digits of ints[k], without anybody's printf. */
static void digits(char *to, unsigned x, unsigned base, int minus)
{
	char text[16], *p = text + 15;

	*p = 0;
	do
		*--p = "0123456789abcdef"[x % base];
	while ((x /= base));
	if (minus)
		*--p = '-';
	while ((*to++ = *p++))
		;
}

#define PRINT(name, ...) \
	static void run_##name(long n) \
	{ \
		for (long i = 0; i < n; i++) { \
			int k = i & 31; \
			(void)k; \
			format(out, sizeof(out), __VA_ARGS__); \
		} \
	}
#define CHECKED(name, want, ...) \
	PRINT(name, __VA_ARGS__) \
	static int right_##name(void) \
	{ \
		for (int k = 0; k < 32; k++) { \
			int n = format(out, sizeof(out), __VA_ARGS__); \
			if (!equal(out, want) || out[n]) \
				return 0; \
		} \
		return 1; \
	}
CHECKED(d, int_text[k], "%d", ints[k])
CHECKED(x, hex_text[k], "%x", ints[k])
CHECKED(ld, int_text[k], "%ld", (long)ints[k])
CHECKED(s, int_text[k], "%s", int_text[k])
#define TEN "0123456789"
#define HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN
CHECKED(s100, HUNDRED, "%s", HUNDRED)
CHECKED(literal, "a line of text without conversions\n", "a line of text without conversions\n")
CHECKED(mixed, "GET /index.html 200 0x00002a    17 ok", "%s %s %d 0x%06x %5u %c%c", "GET",
    "/index.html", 200, 42, 17, 'o', 'k')
CHECKED(padded, "[  42|42   |00042|   ab]", "[%4d|%-5d|%05d|%5s]", 42, 42, 42, "ab")
CHECKED(g17, numbers[k].g17, "%.17g", numbers[k].value)
CHECKED(g, numbers[k].g, "%g", numbers[k].value)
CHECKED(f, numbers[k].f, "%f", numbers[k].value)
CHECKED(e, numbers[k].e, "%e", numbers[k].value)

static int right_f2(void)
{
	return format(out, sizeof(out), "%.2f", 3.14159) == 4 && equal(out, "3.14");
}
PRINT(f2, "%.2f", numbers[k].value)

static void run_strtod(long n)
{
	char *end;

	for (long i = 0; i < n; i++) {
		double x = to_double(numbers[i & 31].g17, &end);

		USE(&x);
	}
}

static int right_strtod(void)
{
	int right = 1;
	char *end;

	for (int i = 0; i < 32; i++)
		right &= to_double(numbers[i].g17, &end) == numbers[i].value && !*end;
	return right;
}

static void run_strtod_g(long n)
{
	for (long i = 0; i < n; i++) {
		double x = to_double(numbers[i & 31].g, NULL);

		USE(&x);
	}
}

/* Hundreds of digits; the middle between two numbers, where the last one decides; "%.300f". */
static char random_digits[32][304], tenth[304];
static const char middle[] =
    "3.300000000000000218249779587528469341279083951995338896019720901656500703906912"
    "71750693362578183530156750779022306628141501875624622760906961011948508977207441"
    "81158267905559173152554942896702104019101969960625198447644166744645126492130060"
    "0379931722283544104357133619487285614013671875e-100";

static void run_strtod_300(long n)
{
	for (long i = 0; i < n; i++) {
		double x = to_double(random_digits[i & 31], NULL);

		USE(&x);
	}
}

static void run_strtod_middle(long n)
{
	for (long i = 0; i < n; i++) {
		double x = to_double(middle, NULL);

		USE(&x);
	}
}

static void fill(char *s, const char *first, int random)
{
	int i;

	for (i = 0; first[i]; i++)
		s[i] = first[i];
	for (; i < 300; i++)
		s[i] = random ? '0' + (random_next() >> 33) % 10 : '0';
}

static int right_strtod_300(void)
{
	char text[41] = {0};
	int right = 1;

	for (int i = 0; i < 32; i++) {
		memcpy(text, random_digits[i], 40);
		right &= to_double(random_digits[i], NULL) == to_double(text, NULL);
	}
	return right;
}

static int right_strtod_middle(void)
{
	return to_double(middle, NULL) == 0x1.718ed16285de2p-331;
}

static void run_strtod_tenth(long n)
{
	for (long i = 0; i < n; i++) {
		double x = to_double(tenth, NULL);

		USE(&x);
	}
}

static int right_strtod_tenth(void)
{
	return to_double(tenth, NULL) == 0.1;
}

static const struct {
	long double value;
	const char *digits21, *g, *e;
} far_numbers[8] = {
    {3.14159265358979323846e4000L, "3.14159265358979323846e4000", "3.14159e+4000",
        "3.141593e+4000"},
    {2.71828182845904523536e-4000L, "2.71828182845904523536e-4000", "2.71828e-4000",
        "2.718282e-4000"},
    {1.61803398874989484820e400L, "1.61803398874989484820e400", "1.61803e+400",
        "1.618034e+400"},
    {1.41421356237309504880e-400L, "1.41421356237309504880e-400", "1.41421e-400",
        "1.414214e-400"},
    {1.73205080756887729353e2222L, "1.73205080756887729353e2222", "1.73205e+2222",
        "1.732051e+2222"},
    {5.77215664901532860607e-2222L, "5.77215664901532860607e-2222", "5.77216e-2222",
        "5.772157e-2222"},
    {6.93147180559945309417e1111L, "6.93147180559945309417e1111", "6.93147e+1111",
        "6.931472e+1111"},
    {2.30258509299404568402e-1111L, "2.30258509299404568402e-1111", "2.30259e-1111",
        "2.302585e-1111"},
};
#define FAR_ROW(name, want, ...) \
	PRINT(name, __VA_ARGS__) \
	static int right_##name(void) \
	{ \
		for (int k = 0; k < 8; k++) { \
			format(out, sizeof(out), __VA_ARGS__); \
			if (!equal(out, want)) \
				return 0; \
		} \
		return 1; \
	}
FAR_ROW(lg_far, far_numbers[k & 7].g, "%Lg", far_numbers[k & 7].value)
FAR_ROW(le_far, far_numbers[k & 7].e, "%Le", far_numbers[k & 7].value)

static void run_strtold_g(long n)
{
	for (long i = 0; i < n; i++) {
		long double x = to_long_double(far_numbers[i & 7].g, NULL);

		USE(&x);
	}
}

static void run_strtold_21(long n)
{
	for (long i = 0; i < n; i++) {
		long double x = to_long_double(far_numbers[i & 7].digits21, NULL);

		USE(&x);
	}
}

static int right_strtold(void)
{
	int right = 1;

	for (int i = 0; i < 8; i++)
		right &= to_long_double(far_numbers[i].digits21, NULL) == far_numbers[i].value;
	return right;
}

static void run_strtol(long n)
{
	for (long i = 0; i < n; i++)
		USE(to_long(int_text[i & 31], NULL, 10));
}

static void run_strtol_hex(long n)
{
	for (long i = 0; i < n; i++)
		USE(to_long(hex_text[i & 31], NULL, 16));
}

static int right_strtol(void)
{
	int right = 1;
	char *end;

	for (int i = 0; i < 32; i++)
		right &= to_long(int_text[i], &end, 10) == ints[i] && !*end &&
		         to_long(hex_text[i], &end, 16) == (unsigned)ints[i] && !*end;
	return right;
}

static void run_atoi(long n)
{
	for (long i = 0; i < n; i++)
		USE(to_int(int_text[i & 31]));
}

static int right_atoi(void)
{
	int right = 1;

	for (int i = 0; i < 32; i++)
		right &= to_int(int_text[i]) == ints[i];
	return right;
}

static void run_sscanf(long n)
{
	char word[16];
	int a, b;

	while (n-- > 0)
		scan("12 name 345", "%d %15s %d", &a, word, &b);
}

static int right_sscanf(void)
{
	char word[16];
	int a, b;

	return scan("12 name 345", "%d %15s %d", &a, word, &b) == 3 && a == 12 && b == 345 &&
	       equal(word, "name");
}

static void printf_rows(void)
{
#define INT(f) measure("printf-int", #f, run_##f, right_##f())
	INT(d);
	INT(ld);
	INT(x);
	INT(padded);
#define TEXT(f) measure("printf-text", #f, run_##f, right_##f())
	TEXT(s);
	TEXT(s100);
	TEXT(literal);
	TEXT(mixed);
#define FLOAT(f, name) measure("printf-float", name, run_##f, right_##f())
	numbers = short_numbers;
	FLOAT(g, "g-short");
	FLOAT(f, "f-short");
	FLOAT(f2, "f2-short");
	FLOAT(e, "e-short");
	numbers = long_numbers;
	FLOAT(g, "g-long");
	FLOAT(g17, "g17-long");
	FLOAT(f, "f-long");
	FLOAT(e, "e-long");
	FLOAT(lg_far, "Lg-far");
	FLOAT(le_far, "Le-far");
}

int main(int argc, char **argv)
{
	arguments(argc, argv);
	for (int i = 0; i < 32; i++) {
		ints[i] = (int)(random_next() >> 33) >> random_next() % 30;
		if (i % 4 == 3)
			ints[i] = -ints[i];
		digits(int_text[i], ints[i] < 0 ? -(unsigned)ints[i] : (unsigned)ints[i], 10,
		    ints[i] < 0);
		digits(hex_text[i], ints[i], 16, 0);
	}
	if (format)
		printf_rows();
	if (to_double) {
		numbers = short_numbers;
		measure("strtod", "short", run_strtod_g, right_strtod());
		numbers = long_numbers;
		measure("strtod", "17digits", run_strtod, right_strtod());
		for (int i = 0; i < 32; i++)
			fill(random_digits[i], "0.12345678", 1);
		fill(tenth, "0.1000000000000000055511151231257827021181583404541015625", 0);
		measure("strtod", "300digits", run_strtod_300, right_strtod_300());
		measure("strtod", "300middle", run_strtod_middle, right_strtod_middle());
		measure("strtod", "300f", run_strtod_tenth, right_strtod_tenth());
	}
	if (to_long_double) {
		measure("strtold", "few-far", run_strtold_g, right_strtold());
		measure("strtold", "21digits-far", run_strtold_21, right_strtold());
	}
	if (to_long) {
		measure("strtol", "10", run_strtol, right_strtol());
		measure("strtol", "16", run_strtol_hex, right_strtol());
	}
	if (to_int)
		measure("strtol", "atoi", run_atoi, right_atoi());
	if (scan)
		measure("sscanf", "mixed", run_sscanf, right_sscanf());
	return 0;
}
