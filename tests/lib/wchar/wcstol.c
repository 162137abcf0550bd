/* SPDX-License-Identifier: 0BSD */
/* wcstol, wcstod and their families: what the byte functions of the host make of the same text. */
#include <criterion/criterion.h>
#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <wchar.h>

#include "tests/subject.h"

SUBJECT(wcstol);
SUBJECT(wcstoul);
SUBJECT(wcstoll);
SUBJECT(wcstoull);
SUBJECT(wcstoimax);
SUBJECT(wcstoumax);
SUBJECT(wcstod);
SUBJECT(wcstof);
SUBJECT(wcstold);

static const char *const strings[] = {"", " ", "0", "-0", "42", "-42x", "+7", "0x1f", "0x", "0xg",
    "-0X1F", "0777", "08", "zz", "9223372036854775807", "9223372036854775808",
    "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616",
    "-1", " \t\n12", "- 1", "1.5", "-1.5e3x", ".5", ".", "1e", "1e+", "inf", "infinit", "nan",
    "nan(1)", "nan(", "0x1.8p1", "0x.p1", "1e400", "1e-400", "0.1", "1e5000"};

Test(wchar_wcstol, ascii_is_read_as_strtol_reads_it)
{
	wchar_t w[64], *wend;
	char *end;
	size_t i, k;
	int base, error;
	long expected;
	unsigned long expected_u;

	for (i = 0; i < sizeof strings / sizeof *strings; i++) {
		for (k = 0; (w[k] = strings[i][k]); k++)
			;
		for (base = 0; base <= 36; base += base ? 1 : 2) {
			errno = mote_errno = 0;
			expected = strtol(strings[i], &end, base);
			error = errno;
			cr_assert_eq(
			    mote_wcstol(w, &wend, base), expected, "%s in %d", strings[i], base);
			cr_assert_eq(wend - w, end - strings[i], "%s in %d", strings[i], base);
			cr_assert_eq(mote_errno, error, "%s in %d", strings[i], base);
			errno = mote_errno = 0;
			expected_u = strtoul(strings[i], NULL, base);
			error = errno;
			cr_assert_eq(mote_wcstoul(w, NULL, base), expected_u);
			cr_assert_eq(mote_errno, error);
			cr_assert_eq(mote_wcstoll(w, NULL, base), expected);
			cr_assert_eq(mote_wcstoimax(w, NULL, base), expected);
			cr_assert_eq(mote_wcstoull(w, NULL, base), expected_u);
			cr_assert_eq(mote_wcstoumax(w, NULL, base), expected_u);
		}
	}
}

#define SAME(type, wide, narrow)                                                                   \
	do {                                                                                       \
		type x, y;                                                                         \
		int error;                                                                         \
                                                                                                   \
		errno = mote_errno = 0;                                                            \
		y = narrow(strings[i], &end);                                                      \
		error = errno;                                                                     \
		x = mote_##wide(w, &wend);                                                         \
		cr_assert((x == y || (isnan(x) && isnan(y))) && wend - w == end - strings[i] &&    \
		              mote_errno == error,                                                 \
		    #wide " of %s: %Lg +%td", strings[i], (long double)x, wend - w);               \
	} while (0)

Test(wchar_wcstod, ascii_is_read_as_strtod_reads_it)
{
	wchar_t w[64], *wend;
	char *end;
	size_t i, k;

	for (i = 0; i < sizeof strings / sizeof *strings; i++) {
		for (k = 0; (w[k] = strings[i][k]); k++)
			;
		SAME(double, wcstod, strtod);
		SAME(float, wcstof, strtof);
		SAME(long double, wcstold, strtold);
	}
}

Test(wchar_wcstol, other_characters_end_a_number_and_wide_spaces_precede_it)
{
	wchar_t *end;
	static const wchar_t spaced[] = L"\u2003 12\u0661", nothing[] = L"\u2003\u0661";

	cr_assert_eq(mote_wcstol(spaced, &end, 10), 12);
	cr_assert_eq(end - spaced, 4);
	cr_assert_eq(mote_wcstod(spaced, &end), 12);
	cr_assert_eq(end - spaced, 4);
	cr_assert_eq(mote_wcstol(nothing, &end, 10), 0);
	cr_assert_eq(end - nothing, 0);
	cr_assert_eq(mote_wcstod(nothing, &end), 0);
	cr_assert_eq(end - nothing, 0);
	cr_assert_eq(mote_wcstol(L"1\U0010ff11", &end, 36), 1);
}
