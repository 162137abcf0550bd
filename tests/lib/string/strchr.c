/* SPDX-License-Identifier: 0BSD */
/* strchr, strchrnul, strrchr, index, rindex, strspn, strcspn, strpbrk, strsep, strtok, strtok_r */
#include <criterion/criterion.h>
#include <strings.h>

#include "tests/guard.h"
#include "tests/subject.h"
#include "tests/widths.h"

SUBJECT_AS(char *(const char *, int), strchr);
SUBJECT_AS(char *(const char *, int), strchrnul);
SUBJECT_AS(char *(const char *, int), strrchr);
SUBJECT_AS(char *(const char *, int), index);
SUBJECT_AS(char *(const char *, int), rindex);
SUBJECT_AS(char *(const char *, const char *), strpbrk);
SUBJECT(strspn);
SUBJECT(strcspn);
SUBJECT(strsep);
SUBJECT(strtok);
SUBJECT(strtok_r);

enum { LONGEST = 100 };

TestWidths(string_strchr, finds_at_every_place)
{
	for (size_t n = 0; n < LONGEST; n++)
		for (size_t at = 0; at <= n; at++)
			for (int place = 0; place < 3; place++) {
				char *s =
				    place ? guard_head(0) + n % (place * 8) : guard_tail(0, n + 1);
				int c = (n & 1) ? 0xff : -1;

				memset(s, 1, n);
				s[n] = 0;
				if (at < n)
					s[at] = '\xff';
				if (at + 2 < n)
					s[at + 2] = '\xff';
				/* A match behind the NUL is none; it exists where there is room. */
				if (place)
					s[n + 1] = '\xff';
				cr_assert_eq(mote_strchr(s, c), at < n ? s + at : NULL);
				cr_assert_eq(mote_index(s, c), at < n ? s + at : NULL);
				cr_assert_eq(mote_strchrnul(s, c), s + at);
				cr_assert_eq(mote_strrchr(s, c), strrchr(s, c));
				cr_assert_eq(mote_rindex(s, c), strrchr(s, c));
				cr_assert_eq(mote_strchr(s, 0), s + n);
				cr_assert_eq(mote_strchrnul(s, 0x100), s + n);
				cr_assert_eq(mote_strrchr(s, 0), s + n);
			}
}

TestWidths(string_strspn, agrees_with_the_host)
{
	static const char *const sets[] = {
	    "", "a", "ab", "ba", "b\xe9", "\xe9\x80", "abcdefghijklmnopqrstuvwxyz", "aaa"};

	for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
		for (int round = 0; round < 3000; round++) {
			char text[40];
			size_t n = guard_random() % 39;

			for (size_t k = 0; k < n; k++)
				text[k] = "aaaab\xe9\x80z"[guard_random() % 8];
			text[n] = 0;
			char *s = guard_copy_tail(0, text, n + 1);
			char *set = guard_copy_tail(1, sets[i], strlen(sets[i]) + 1);

			cr_assert_eq(mote_strspn(s, set), strspn(s, set));
			cr_assert_eq(mote_strcspn(s, set), strcspn(s, set));
			cr_assert_eq(mote_strpbrk(s, set), strpbrk(s, set));
		}
}

TestWidths(string_strspn, knows_every_byte)
{
	for (int c = 1; c < 256; c++) {
		char set[2] = {c}, s[256], *p = s;

		for (int i = 1; i < 256; i++)
			*p++ = i;
		*p = 0;
		cr_assert_eq(mote_strcspn(s, set), (size_t)c - 1);
		cr_assert_eq(mote_strspn(s + c - 1, set), 1u);
	}
}

Test(string_strtok_r, agrees_with_the_host)
{
	static const char *const sets[] = {"", ",", ", ", "\xe9,"};

	for (int round = 0; round < 5000; round++) {
		char a[40], b[40], *rest_a, *rest_b;
		const char *set = sets[round % 4];
		size_t n = guard_random() % 20;

		for (size_t k = 0; k < n; k++)
			a[k] = ",, ab\xe9"[guard_random() % 6];
		a[n] = 0;
		memcpy(b, a, sizeof a);
		char *s = guard_copy_tail(0, a, n + 1);
		char *token = mote_strtok_r(s, set, &rest_a);
		char *expected = strtok_r(b, set, &rest_b);

		for (int i = 0; i < 25; i++) {
			cr_assert_eq(token ? token - s : -1, expected ? expected - b : -1);
			if (token)
				cr_assert_str_eq(token, expected);
			token = mote_strtok_r(NULL, set, &rest_a);
			expected = strtok_r(NULL, set, &rest_b);
		}
		cr_assert_null(token);
	}
}

Test(string_strtok, keeps_its_place_and_allows_another_set)
{
	char s[] = "?a???b,,,#c", t[] = "\t \t", u[] = "x";

	cr_assert_eq(mote_strtok(s, "?"), s + 1);
	cr_assert_str_eq(mote_strtok(NULL, ","), "??b");
	cr_assert_str_eq(mote_strtok(NULL, "#,"), "c");
	cr_assert_null(mote_strtok(NULL, "?"));
	cr_assert_null(mote_strtok(NULL, "?"));
	cr_assert_null(mote_strtok(t, " \t"));
	cr_assert_null(mote_strtok(NULL, " \t"));
	cr_assert_str_eq(mote_strtok(u, " "), "x");
}

Test(string_strsep, returns_empty_fields)
{
	char s[] = ",a,b:", *rest = s;

	cr_assert_str_eq(mote_strsep(&rest, ",:"), "");
	cr_assert_str_eq(mote_strsep(&rest, ",:"), "a");
	cr_assert_str_eq(mote_strsep(&rest, ",:"), "b");
	cr_assert_str_eq(mote_strsep(&rest, ",:"), "");
	cr_assert_null(rest);
	cr_assert_null(mote_strsep(&rest, ",:"));
	rest = s;
	cr_assert_str_eq(mote_strsep(&rest, ""), "");
	cr_assert_null(rest);
}
