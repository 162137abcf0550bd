/* SPDX-License-Identifier: 0BSD */
/* strcmp, strncmp, strcoll, strcasecmp, strncasecmp and the _l functions, strverscmp */
#include <criterion/criterion.h>
#include <locale.h>
#include <stdint.h>
#include <strings.h>

#include "tests/guard.h"
#include "tests/subject.h"
#include "tests/widths.h"

SUBJECT(strcmp);
SUBJECT(strncmp);
SUBJECT(strcoll);
SUBJECT(strcoll_l);
SUBJECT(strcasecmp);
SUBJECT(strncasecmp);
SUBJECT(strcasecmp_l);
SUBJECT(strncasecmp_l);
SUBJECT(strverscmp);

enum { LONGEST = 80 };

static const unsigned char pairs[][2] = {{1, 2}, {0x7f, 0x80}, {0xff, 1}, {0, 0xff}, {0, 1},
    {'a', 'A'}, {'Z', 'z'}, {'@', '`'}, {'[', '{'}, {'_', 'a'}, {0xc9, 0xe9}, {'Z', '_'}, {7, 7},
    {0, 0}};

/* Two strings which differ at one place, both before the guard. */
static void compare(const char *a, const char *b, size_t at, size_t length)
{
	cr_assert_eq(sign(mote_strcmp(a, b)), sign(strcmp(a, b)));
	cr_assert_eq(sign(mote_strcmp(b, a)), sign(strcmp(b, a)));
	cr_assert_eq(sign(mote_strcoll(a, b)), sign(strcmp(a, b)));
	cr_assert_eq(sign(mote_strcoll_l(a, b, LC_GLOBAL_LOCALE)), sign(strcmp(a, b)));
	cr_assert_eq(sign(mote_strcasecmp(a, b)), sign(strcasecmp(a, b)));
	cr_assert_eq(sign(mote_strcasecmp_l(b, a, LC_GLOBAL_LOCALE)), sign(strcasecmp(b, a)));
	for (size_t n = at; n < at + 3 && n <= length + 1; n++) {
		cr_assert_eq(sign(mote_strncmp(a, b, n)), sign(strncmp(a, b, n)));
		cr_assert_eq(sign(mote_strncasecmp(a, b, n)), sign(strncasecmp(a, b, n)));
		cr_assert_eq(sign(mote_strncasecmp_l(b, a, n, LC_GLOBAL_LOCALE)),
		    sign(strncasecmp(b, a, n)));
	}
	cr_assert_eq(sign(mote_strncmp(a, b, SIZE_MAX)), sign(strcmp(a, b)));
	cr_assert_eq(sign(mote_strncasecmp(a, b, SIZE_MAX)), sign(strcasecmp(a, b)));
}

TestWidths(string_strcmp, agrees_with_the_host_wherever_strings_differ)
{
	char text[LONGEST + 1];

	for (size_t p = 0; p < sizeof pairs / sizeof *pairs; p++)
		for (size_t n = 1; n < LONGEST; n++)
			for (size_t at = 0; at < n; at++) {
				memset(text, 'q', n);
				text[n] = 0;
				text[at] = pairs[p][0];
				char *a = guard_copy_tail(0, text, strlen(text) + 1);
				text[at] = pairs[p][1];
				if (!pairs[p][0] && at + 1 < n)
					memset(text + at + 1, 'r', n - at - 1);
				char *b = guard_copy_tail(1, text, strlen(text) + 1);
				char *c = guard_copy_head(2, n % 16, text, strlen(text) + 1);

				compare(a, b, at, n);
				compare(a, c, at, n);
			}
}

TestWidths(string_strcmp, orders_every_pair_of_bytes)
{
	for (int i = 0; i < 256; i++)
		for (int j = 0; j < 256; j++) {
			char a[2] = {i}, b[2] = {j};

			cr_assert_eq(sign(mote_strcmp(a, b)), sign(i - j));
			cr_assert_eq(sign(mote_strncmp(a, b, 1)), sign(i - j));
			cr_assert_eq(sign(mote_strcasecmp(a, b)), sign(strcasecmp(a, b)));
			cr_assert_eq(sign(mote_strncasecmp(a, b, 1)), sign(strcasecmp(a, b)));
		}
}

TestWidths(string_strncmp, reads_at_most_n_bytes)
{
	for (size_t n = 0; n < LONGEST; n++) {
		char *a = guard_tail(0, n), *b = guard_tail(1, n);

		memset(a, 'A', n);
		memset(b, 'A', n);
		cr_assert_eq(mote_strncmp(a, b, n), 0);
		memset(b, 'a', n);
		cr_assert_eq(mote_strncasecmp(a, b, n), 0);
	}
}

Test(string_strverscmp, has_the_order_of_the_manual)
{
	static const char *const ordered[] = {"000", "00", "01", "010", "09", "0", "1", "9", "10"};
	enum { N = sizeof ordered / sizeof *ordered };

	for (int i = 0; i < N; i++)
		for (int j = 0; j < N; j++)
			cr_assert_eq(sign(mote_strverscmp(ordered[i], ordered[j])), sign(i - j),
			    "%s %s", ordered[i], ordered[j]);
}

Test(string_strverscmp, agrees_with_the_host_on_short_strings)
{
	static const char letters[] = {'0', '1', '9', 'a', '.', '\xe9'};
	static char strings[6 + 36 + 216 + 1296 + 1][5];
	int n = 1;

	for (int length = 1, from = 0, to = 1; length <= 4; length++, from = to, to = n)
		for (int i = from; i < to; i++)
			for (int c = 0; c < 6; c++) {
				memcpy(strings[n], strings[i], 5);
				strings[n++][length - 1] = letters[c];
			}
	for (int i = 0; i < n; i++)
		for (int j = 0; j < n; j++)
			cr_assert_eq(sign(mote_strverscmp(strings[i], strings[j])),
			    sign(strverscmp(strings[i], strings[j])), "%s %s", strings[i],
			    strings[j]);
}
