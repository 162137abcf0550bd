/* SPDX-License-Identifier: 0BSD */
/* strlen, strnlen and the functions which copy and append strings */
#include <criterion/criterion.h>
#include <stdint.h>

#include "tests/guard.h"
#include "tests/subject.h"
#include "tests/widths.h"

SUBJECT(strlen);
SUBJECT(strnlen);
SUBJECT(strcpy);
SUBJECT(stpcpy);
SUBJECT(strncpy);
SUBJECT(stpncpy);
SUBJECT(strcat);
SUBJECT(strncat);
SUBJECT_AS(size_t(char *, const char *, size_t), strlcpy);
SUBJECT_AS(size_t(char *, const char *, size_t), strlcat);
SUBJECT(strxfrm);

enum { LONGEST = 140 };

/* A string of n bytes without NUL, of all values and signs. */
static char *text(size_t n)
{
	static char s[LONGEST + 1];

	for (size_t i = 0; i < n; i++)
		s[i] = guard_random() % 255 + 1;
	s[n] = 0;
	return s;
}

#define for_each_place(s, n)                                                                       \
	for (size_t n = 0; n < LONGEST; n++)                                                       \
		for (size_t place_ = 0; place_ <= 16; place_++)                                    \
			for (char *t_ = text(n), *s = place_ == 16 ? guard_copy_tail(0, t_, n + 1) \
			                      : guard_copy_head(0, place_, t_, n + 1);             \
			     s; s = NULL)

TestWidths(string_strlen, counts_at_every_alignment)
{
	for_each_place (s, n)
		cr_assert_eq(mote_strlen(s), n);
}

TestWidths(string_strlen, counts_a_long_string)
{
	memset(guard_head(0), 0xff, GUARD_SIZE);
	guard_head(0)[GUARD_SIZE - 1] = 0;
	cr_assert_eq(mote_strlen(guard_head(0)), GUARD_SIZE - 1);
	cr_assert_eq(mote_strnlen(guard_head(0), SIZE_MAX), GUARD_SIZE - 1);
}

TestWidths(string_strnlen, is_the_smaller_of_both)
{
	for_each_place (s, n) {
		for (size_t max = 0; max < LONGEST + 20; max++)
			cr_assert_eq(mote_strnlen(s, max), n < max ? n : max);
		cr_assert_eq(mote_strnlen(s, SIZE_MAX), n);
		cr_assert_eq(mote_strnlen(s, SIZE_MAX / 2), n);
	}
}

TestWidths(string_strnlen, reads_at_most_n_bytes)
{
	for (size_t n = 0; n < LONGEST; n++) {
		char *s = guard_tail(0, n);

		memset(s, 'a', n);
		cr_assert_eq(mote_strnlen(s, n), n);
	}
}

TestWidths(string_strcpy, writes_the_string_and_its_nul)
{
	for_each_place (s, n) {
		char *tail = guard_tail(1, n + 1), *head = guard_head(1) + n % 16;

		tail[-1] = 'x';
		cr_assert_eq(mote_strcpy(tail, s), tail);
		cr_assert_str_eq(tail, s);
		cr_assert_eq(tail[-1], 'x');
		head[n + 1] = 'x';
		cr_assert_eq(mote_stpcpy(head, s), head + n);
		cr_assert_str_eq(head, s);
		cr_assert_eq(head[n + 1], 'x');
		cr_assert_eq(mote_stpcpy(tail, s), tail + n);
	}
}

TestWidths(string_strncpy, fills_exactly_n_bytes)
{
	static char expected[LONGEST + 20];

	for_each_place (s, n)
		for (size_t max = 0; max < LONGEST + 20; max += 1 + max / 16) {
			char *to = guard_tail(1, max);

			strncpy(expected, s, max);
			memset(to, 'x', max);
			to[-1] = 'x';
			cr_assert_eq(mote_strncpy(to, s, max), to);
			cr_assert_arr_eq(to, expected, max);
			memset(to, 'x', max);
			cr_assert_eq(mote_stpncpy(to, s, max), to + (n < max ? n : max));
			cr_assert_arr_eq(to, expected, max);
			cr_assert_eq(to[-1], 'x');
		}
}

TestWidths(string_strncpy, reads_at_most_n_bytes)
{
	for (size_t n = 0; n < LONGEST; n++) {
		char *s = guard_tail(0, n), *to = guard_tail(1, n);

		memset(s, 'a', n);
		mote_strncpy(to, s, n);
		cr_assert_arr_eq(to, s, n);
		memset(to, 0, n);
		cr_assert_eq(mote_stpncpy(to, s, n), to + n);
		cr_assert_arr_eq(to, s, n);
	}
}

TestWidths(string_strcat, appends)
{
	for_each_place (s, n)
		for (size_t have = 0; have < 40; have++) {
			char *to = guard_tail(1, have + n + 1);

			memset(to, 'b', have);
			to[have] = 0;
			cr_assert_eq(mote_strcat(to, s), to);
			cr_assert_eq(strspn(to, "b") >= have, 1);
			cr_assert_str_eq(to + have, s);
		}
}

Test(string_strncat, appends_at_most_n_bytes_and_a_nul)
{
	for_each_place (s, n)
		for (size_t max = 0; max < LONGEST + 20; max += 1 + max / 16) {
			size_t added = n < max ? n : max, have = max % 23;
			char *to = guard_tail(1, have + added + 1);

			memset(to, 'b', have);
			to[have] = 0;
			cr_assert_eq(mote_strncat(to, s, max == LONGEST + 19 ? SIZE_MAX : max), to);
			cr_assert_arr_eq(to + have, s, added);
			cr_assert_eq(to[have + added], 0);
		}
}

Test(string_strncat, reads_at_most_n_bytes)
{
	for (size_t n = 0; n < LONGEST; n++) {
		char *s = guard_tail(0, n), *to = guard_tail(1, n + 1);

		memset(s, 'a', n);
		*to = 0;
		mote_strncat(to, s, n);
		cr_assert_eq(strlen(to), n);
	}
}

TestWidths(string_strlcpy, cuts_and_reports_the_whole_length)
{
	for_each_place (s, n)
		for (size_t max = 0; max < LONGEST + 20; max += 1 + max / 16) {
			size_t copied = n < max ? n : max - 1;
			char *to = guard_tail(1, max);

			memset(to, 'x', max);
			cr_assert_eq(mote_strlcpy(to, s, max), n);
			if (max) {
				cr_assert_arr_eq(to, s, copied);
				cr_assert_eq(to[copied], 0);
				if (copied + 1 < max)
					cr_assert_eq(to[copied + 1], 'x');
			}
			memset(to, 'x', max);
			cr_assert_eq(mote_strxfrm(max ? to : NULL, s, max), n);
			if (n < max)
				cr_assert_str_eq(to, s);
		}
}

Test(string_strlcat, cuts_and_reports_the_whole_length)
{
	for_each_place (s, n)
		for (size_t max = 0; max < 100; max += 1 + max / 16)
			for (size_t have = 0; have < 40; have += 3) {
				char *to = guard_tail(1, max);

				memset(to, 'b', max);
				if (have >= max) {
					cr_assert_eq(mote_strlcat(to, s, max), max + n);
					for (size_t i = 0; i < max; i++)
						cr_assert_eq(to[i], 'b');
					continue;
				}
				to[have] = 0;
				cr_assert_eq(mote_strlcat(to, s, max), have + n);
				size_t total = have + n < max ? have + n : max - 1;
				cr_assert_arr_eq(to + have, s, total - have);
				cr_assert_eq(to[total], 0);
			}
}
