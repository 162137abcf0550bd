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
