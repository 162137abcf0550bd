/* SPDX-License-Identifier: 0BSD */
/* strtol, strtoul and their other names; atoi, atol, atoll. */
#include <criterion/criterion.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/subject.h"

SUBJECT(strtol);
SUBJECT(strtoul);
SUBJECT(strtoll);
SUBJECT(strtoull);
SUBJECT(strtoimax);
SUBJECT(strtoumax);
SUBJECT(atoi);
SUBJECT(atol);
SUBJECT(atoll);

static void check(const char *s, int base)
{
	char *end, *expected_end = NULL;
	long value, expected;
	unsigned long u, expected_u;
	int error;

	errno = mote_errno = 0;
	end = NULL;
	expected = strtol(s, &expected_end, base);
	/* An invalid base leaves glibc's *end as it was. */
	if (!expected_end)
		expected_end = (char *)s;
	error = errno == EINVAL && base != 1 && (unsigned)base <= 36 ? 0 : errno;
	value = mote_strtol(s, &end, base);
	cr_assert(value == expected && end == expected_end && mote_errno == error,
	          "strtol(\"%s\", %d): %ld +%td errno %d, not %ld +%td errno %d", s, base, value,
	          end - s, mote_errno, expected, expected_end - s, error);
	errno = mote_errno = 0;
	expected_u = strtoul(s, NULL, base);
	error = errno == EINVAL && base != 1 && (unsigned)base <= 36 ? 0 : errno;
	u = mote_strtoul(s, &end, base);
	cr_assert(u == expected_u && end == expected_end && mote_errno == error,
	          "strtoul(\"%s\", %d): %lu +%td errno %d, not %lu errno %d", s, base, u, end - s,
	          mote_errno, expected_u, error);
	cr_assert_eq(mote_strtol(s, NULL, base), expected);
	cr_assert_eq(mote_strtoll(s, NULL, base), expected);
	cr_assert_eq(mote_strtoimax(s, NULL, base), expected);
	cr_assert_eq(mote_strtoull(s, NULL, base), expected_u);
	cr_assert_eq(mote_strtoumax(s, NULL, base), expected_u);
}

static const char *const strings[] = {
	"",         "0",        "-0",         "+0",       "00",       "x",         "0x",
	"0x0",      "0xg",      "-0x",        "0X1f",     "-0x1F",    "+0x1f",     "0x-1",
	"0x 1",     "0xx1",     "00x1",       "08",       "0777",     "-0777",     "+",
	"-",        "+-1",      "-+1",        "--1",      "- 1",      " 1",        " \t\n\v\f\r42x",
	"\b1",      "\0161",    "12345",      "-12345 6", "zZ",       "Zz@",       "a`b",
	"9a",       "1.5",      "1e5",        "\xb1",     "1\xb1",    "[",         "{",
	"0b1",      "0b",       "0b102",      "b1",       "12_3",     "/1:",       "9:",
	"4294967295", "4294967296", "2147483648", "-2147483649",
	"9223372036854775806", "9223372036854775807", "9223372036854775808",
	"-9223372036854775807", "-9223372036854775808", "-9223372036854775809",
	"18446744073709551614", "18446744073709551615", "18446744073709551616",
	"-18446744073709551615", "-18446744073709551616", "-18446744073709551617",
	"99999999999999999999999999999999999999z", "-99999999999999999999999999999999999999z",
	"0x7fffffffffffffff", "0x8000000000000000", "0xffffffffffffffff", "0x10000000000000000",
	"-0x8000000000000000", "-0x8000000000000001", "-0x10000000000000000",
	"000000000000000000000000000000000000000000000000000012", "184467440737095516159",
	"1y2p0ij32e8e7", "1y2p0ij32e8e8", "3w5e11264sgsf", "3w5e11264sgsg", "-1y2p0ij32e8e9",
};

Test(stdlib_strtol, every_string_in_every_base_as_the_host_reads_it)
{
	size_t i;
	int base;

	for (i = 0; i < sizeof strings / sizeof *strings; i++)
		for (base = -2; base <= 40; base++)
			check(strings[i], base);
}

Test(stdlib_strtol, random_strings_as_the_host_reads_them)
{
	static const char alphabet[] = "0011223456789abfxXzZ-+ \t:@`{/";
	unsigned seed = 1;
	char s[24];
	int i, j, n;

	for (i = 0; i < 20000; i++) {
		n = rand_r(&seed) % (int)sizeof s;
		for (j = 0; j < n; j++)
			s[j] = alphabet[(unsigned)rand_r(&seed) % (sizeof alphabet - 1)];
		s[n] = 0;
		check(s, i % 40);
		check(s, 0);
		check(s, 16);
		check(s, 10);
	}
}

Test(stdlib_strtol, values_around_the_limits_in_every_base)
{
	static const unsigned long limits[] = { 0, 1UL << 63, -1UL };
	char s[80], *p;
	size_t i;
	int base, d, sign;

	for (i = 0; i < 3; i++)
		for (base = 2; base <= 36; base++)
			for (d = -3; d <= 3; d++)
				for (sign = 0; sign < 2; sign++) {
					unsigned __int128 n = (unsigned __int128)limits[i] + (unsigned)(d + 3);

					p = s + sizeof s;
					*--p = 0;
					do
						*--p = "0123456789abcdefghijklmnopqrstuvwxyz"[n % (unsigned)base];
					while (n /= (unsigned)base);
					if (sign)
						*--p = '-';
					check(p, base);
				}
}

Test(stdlib_strtol, errno_is_left_alone_without_an_error)
{
	mote_errno = 77;
	cr_assert_eq(mote_strtol("12", NULL, 10), 12);
	cr_assert_eq(mote_strtol("none", NULL, 10), 0);
	cr_assert_eq(mote_errno, 77);
}

Test(stdlib_atoi, reads_what_strtol_reads)
{
	size_t i;

	for (i = 0; i < sizeof strings / sizeof *strings; i++) {
		errno = 0;
		if (strtol(strings[i], NULL, 10) != (int)strtol(strings[i], NULL, 10))
			continue;
		cr_assert_eq(mote_atoi(strings[i]), atoi(strings[i]), "%s", strings[i]);
	}
}

Test(stdlib_atol, reads_what_strtol_reads)
{
	size_t i;

	for (i = 0; i < sizeof strings / sizeof *strings; i++) {
		errno = 0;
		strtol(strings[i], NULL, 10);
		if (errno)
			continue;
		cr_assert_eq(mote_atol(strings[i]), atol(strings[i]), "%s", strings[i]);
		cr_assert_eq(mote_atoll(strings[i]), atoll(strings[i]), "%s", strings[i]);
	}
}
