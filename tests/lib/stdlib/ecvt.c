/* SPDX-License-Identifier: 0BSD */
/* ecvt, fcvt, gcvt. The host's ecvt rounds twice, so it is no oracle; its printf is. */
#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/subject.h"

SUBJECT(ecvt);
SUBJECT(fcvt);
SUBJECT(gcvt);

static const double numbers[] = {0.0, -0.0, 1, -1.5, 0.00123, 123456.789, 1e20, 1e-20, 0.5,
    9.9999999, 99999, 1.0 / 3, 1e300, 0.04, 0.06, 5e-324, 1.7976931348623157e308, -2e-10};
#define NUMBERS_N (sizeof(numbers) / sizeof(numbers[0]))

/* Digits and point, put together again, are what printf prints. */
Test(stdlib_ecvt, digits_and_point_are_those_of_printf)
{
	char expected[50], got[50], *s;
	int point, sign, n;
	size_t i;

	for (i = 0; i < NUMBERS_N; i++)
		for (n = 1; n <= 17; n++) {
			s = mote_ecvt(numbers[i], n, &point, &sign);
			cr_assert_eq(strlen(s), n);
			cr_assert_eq(sign, !!signbit(numbers[i]));
			sprintf(expected, "%.*e", n - 1, numbers[i]);
			sprintf(got, "%s%c%s%se%+03d", sign ? "-" : "", s[0], n > 1 ? "." : "",
			    s + 1, point - 1);
			cr_assert_str_eq(got, expected);
		}
}

Test(stdlib_ecvt, the_number_of_digits_has_limits)
{
	int point, sign;

	cr_assert_str_eq(mote_ecvt(123, 0, &point, &sign), "");
	cr_assert_eq(point, 3);
	cr_assert_str_eq(mote_ecvt(123, -7, &point, &sign), "");
	cr_assert_str_eq(mote_ecvt(1, 100, &point, &sign), "10000000000000000");
	cr_assert_str_eq(mote_ecvt(INFINITY, 3, &point, &sign), "inf");
	cr_assert_eq(sign, 0);
	cr_assert_str_eq(mote_ecvt(-INFINITY, 3, &point, &sign), "inf");
	cr_assert_eq(sign, 1);
	cr_assert_str_eq(mote_ecvt(NAN, 3, &point, &sign), "nan");
}

Test(stdlib_fcvt, gives_the_digits_without_leading_zeros)
{
	int point, sign;

	cr_assert_str_eq(mote_fcvt(-1.25, 1, &point, &sign), "12");
	cr_assert(point == 1 && sign == 1);
	cr_assert_str_eq(mote_fcvt(123456.789, 2, &point, &sign), "12345679");
	cr_assert(point == 6 && sign == 0);
	cr_assert_str_eq(mote_fcvt(0.00123, 5, &point, &sign), "123");
	cr_assert_eq(point, -2);
	cr_assert_str_eq(mote_fcvt(0.06, 1, &point, &sign), "1");
	cr_assert_eq(point, 0);
	cr_assert_str_eq(mote_fcvt(0.04, 1, &point, &sign), "00");
	cr_assert_eq(point, 1);
	cr_assert_str_eq(mote_fcvt(0.001, 0, &point, &sign), "0");
	cr_assert_eq(point, 1);
	cr_assert_str_eq(mote_fcvt(-1e-20, 5, &point, &sign), "000000");
	cr_assert(point == 1 && sign == 1);
	cr_assert_str_eq(mote_fcvt(0, 3, &point, &sign), "0000");
	cr_assert_eq(point, 1);
	cr_assert_str_eq(mote_fcvt(99.99, 1, &point, &sign), "1000");
	cr_assert_eq(point, 3);
	cr_assert_str_eq(mote_fcvt(7.5, 0, &point, &sign), "8");
	cr_assert_eq(point, 1);
	cr_assert_str_eq(mote_fcvt(NAN, 3, &point, &sign), "nan");
	cr_assert_eq(strlen(mote_fcvt(1.7976931348623157e308, 100, &point, &sign)), 309 + 17);
	cr_assert_eq(point, 309);
}

Test(stdlib_gcvt, is_printf_s_g)
{
	char expected[50], got[50];
	size_t i;
	int n;

	for (i = 0; i < NUMBERS_N; i++)
		for (n = 1; n <= 17; n++) {
			sprintf(expected, "%.*g", n, numbers[i]);
			cr_assert_eq(mote_gcvt(numbers[i], n, got), got);
			cr_assert_str_eq(got, expected);
		}
}
