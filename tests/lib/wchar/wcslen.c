/* SPDX-License-Identifier: 0BSD */
/* The wcs* and wmem* functions against the host, between guard pages. */
#include <criterion/criterion.h>
#include <limits.h>
#include <locale.h>
#include <stdint.h>
#include <stdlib.h>
#include <wchar.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT(wmemcpy);
SUBJECT(wmemmove);
SUBJECT(wmemset);
SUBJECT(wmemcmp);
SUBJECT_AS(wchar_t *(const wchar_t *, wchar_t, size_t), wmemchr);
SUBJECT(wcslen);
SUBJECT(wcsnlen);
SUBJECT(wcscpy);
SUBJECT(wcpcpy);
SUBJECT(wcsncpy);
SUBJECT(wcpncpy);
SUBJECT(wcscat);
SUBJECT(wcsncat);
SUBJECT(wcscmp);
SUBJECT(wcsncmp);
SUBJECT(wcscoll);
SUBJECT(wcscoll_l);
SUBJECT(wcsxfrm);
SUBJECT(wcscasecmp);
SUBJECT(wcsncasecmp);
SUBJECT(wcscasecmp_l);
SUBJECT(wcsncasecmp_l);
SUBJECT_AS(wchar_t *(const wchar_t *, wchar_t), wcschr);
SUBJECT_AS(wchar_t *(const wchar_t *, wchar_t), wcsrchr);
SUBJECT_AS(wchar_t *(const wchar_t *, const wchar_t *), wcspbrk);
SUBJECT_AS(wchar_t *(const wchar_t *, const wchar_t *), wcsstr);
SUBJECT_AS(wchar_t *(const wchar_t *, const wchar_t *), wcswcs);
SUBJECT(wcsspn);
SUBJECT(wcscspn);
SUBJECT(wcstok);
SUBJECT(wcsdup);
SUBJECT(free);

/* Stands in for mote's allocator. */
__attribute__((__weak__)) void *mote_malloc(size_t n)
{
	return malloc(n);
}

static wchar_t *wide(char *p)
{
	return (wchar_t *)p;
}

/* A wide string of n characters out of letters, which ends at the guard of an area. */
static wchar_t *text(int area, const wchar_t *letters, size_t n)
{
	wchar_t *s = wide(guard_tail(area, (n + 1) * sizeof *s));

	for (size_t i = 0; i < n; i++)
		s[i] = letters[guard_random() % wcslen(letters)];
	s[n] = 0;
	return s;
}

static const wchar_t letters[] = {'a', 'A', 0xe9, 0xc9, 0x4e00, INT_MAX, INT_MIN, 0x161, 0};

Test(wchar_wmemcpy, moves_and_fills)
{
	for (size_t n = 0; n < 40; n++) {
		wchar_t *s = text(0, letters, n), *to = wide(guard_tail(1, n * sizeof *s)),
		        *head = wide(guard_head(2));

		cr_assert_eq(mote_wmemcpy(to, s, n), to);
		cr_assert_arr_eq(to, s, n * sizeof *s);
		cr_assert_eq(mote_wmemmove(head + 1, s, n), head + 1);
		cr_assert_eq(mote_wmemmove(head, head + 1, n), head);
		cr_assert_arr_eq(head, s, n * sizeof *s);
		cr_assert_eq(mote_wmemmove(head + 3, head, n), head + 3);
		cr_assert_arr_eq(head + 3, s, n * sizeof *s);
		cr_assert_eq(mote_wmemset(to, 0x12345678, n), to);
		for (size_t i = 0; i < n; i++)
			cr_assert_eq(to[i], 0x12345678);
		cr_assert_null(mote_wmemchr(to, 0x78, n));
		for (size_t at = 0; at < n; at++) {
			to[at] = 'x';
			cr_assert_eq(mote_wmemchr(to, 'x', n), to + at);
			to[at] = 0x12345678;
		}
	}
}

Test(wchar_wcscmp, agrees_with_the_host)
{
	for (int round = 0; round < 20000; round++) {
		size_t n = guard_random() % 5, m = guard_random() % 5;
		wchar_t *a = text(0, letters, n), *b = text(1, letters, m);
		size_t common = n < m ? n : m;

		if (round % 2)
			wmemcpy(a, b, common / 2);
		cr_assert_eq(sign(mote_wcscmp(a, b)), sign(wcscmp(a, b)));
		cr_assert_eq(sign(mote_wcscoll(a, b)), sign(wcscmp(a, b)));
		cr_assert_eq(sign(mote_wcscoll_l(a, b, LC_GLOBAL_LOCALE)), sign(wcscmp(a, b)));
		for (size_t k = 0; k < 7; k++)
			cr_assert_eq(sign(mote_wcsncmp(a, b, k)), sign(wcsncmp(a, b, k)));
		cr_assert_eq(sign(mote_wcsncmp(a, b, SIZE_MAX)), sign(wcscmp(a, b)));
		cr_assert_eq(sign(mote_wmemcmp(a, b, common + 1)), sign(wmemcmp(a, b, common + 1)));
	}
}

Test(wchar_wcscasecmp, knows_case_beyond_ascii)
{
	setlocale(LC_ALL, "C.UTF-8");
	static const wchar_t same[][2][4] = {
	    {{'a', 0xe9, 0}, {'A', 0xc9, 0}}, {{0x3b1, 0}, {0x391, 0}}, {{0}, {0}}};

	for (size_t i = 0; i < 3; i++) {
		cr_assert_eq(mote_wcscasecmp(same[i][0], same[i][1]), 0);
		cr_assert_eq(mote_wcscasecmp_l(same[i][0], same[i][1], LC_GLOBAL_LOCALE), 0);
		cr_assert_eq(mote_wcsncasecmp(same[i][0], same[i][1], 9), 0);
	}
	cr_assert_eq(mote_wcsncasecmp_l(L"abx", L"ABy", 2, LC_GLOBAL_LOCALE), 0);
	for (int round = 0; round < 5000; round++) {
		wchar_t *a = text(0, L"aAbB[_", guard_random() % 4),
		        *b = text(1, L"aAbB[_", guard_random() % 4);

		cr_assert_eq(sign(mote_wcscasecmp(a, b)), sign(wcscasecmp(a, b)));
		cr_assert_eq(sign(mote_wcsncasecmp(a, b, 2)), sign(wcsncasecmp(a, b, 2)));
	}
}

Test(wchar_wcscpy, copies_and_appends)
{
	for (size_t n = 0; n < 30; n++) {
		wchar_t *s = text(0, letters, n), *to = wide(guard_tail(1, (n + 1) * sizeof *s));
		wchar_t expected[64];

		cr_assert_eq(mote_wcslen(s), n);
		cr_assert_eq(mote_wcscpy(to, s), to);
		cr_assert_eq(wcscmp(to, s), 0);
		wmemset(to, 1, n + 1);
		cr_assert_eq(mote_wcpcpy(to, s), to + n);
		cr_assert_eq(wcscmp(to, s), 0);
		for (size_t max = 0; max < 40; max++) {
			to = wide(guard_tail(1, max * sizeof *s));
			cr_assert_eq(mote_wcsnlen(s, max), n < max ? n : max);
			wcsncpy(expected, s, max);
			wmemset(to, 1, max);
			cr_assert_eq(mote_wcsncpy(to, s, max), to);
			cr_assert_arr_eq(to, expected, max * sizeof *s);
			wmemset(to, 1, max);
			cr_assert_eq(mote_wcpncpy(to, s, max), to + (n < max ? n : max));
			cr_assert_arr_eq(to, expected, max * sizeof *s);
			if (max) {
				cr_assert_eq(mote_wcsxfrm(to, s, max), n);
				if (n < max)
					cr_assert_eq(wcscmp(to, s), 0);
			}
			size_t added = n < max ? n : max;
			to = wide(guard_tail(1, (3 + added + 1) * sizeof *s));
			wcscpy(to, L"abc");
			cr_assert_eq(mote_wcsncat(to, s, max), to);
			cr_assert_eq(wcslen(to), 3 + added);
			cr_assert_eq(wmemcmp(to + 3, s, added), 0);
		}
		cr_assert_eq(mote_wcsxfrm(NULL, s, 0), n);
		to = wide(guard_tail(1, (2 + n + 1) * sizeof *s));
		wcscpy(to, L"xy");
		cr_assert_eq(mote_wcscat(to, s), to);
		cr_assert_eq(wcscmp(to + 2, s), 0);
		wchar_t *copy = mote_wcsdup(s);
		cr_assert_eq(wcscmp(copy, s), 0);
		mote_free(copy);
	}
}

Test(wchar_wcschr, searches_as_the_host_does)
{
	for (int round = 0; round < 20000; round++) {
		wchar_t *s = text(0, letters, guard_random() % 12),
		        *part = text(1, letters, guard_random() % 4);
		wchar_t c = letters[guard_random() % 9];

		cr_assert_eq(mote_wcschr(s, c), wcschr(s, c));
		cr_assert_eq(mote_wcsrchr(s, c), wcsrchr(s, c));
		cr_assert_eq(mote_wcspbrk(s, part), wcspbrk(s, part));
		cr_assert_eq(mote_wcsspn(s, part), wcsspn(s, part));
		cr_assert_eq(mote_wcscspn(s, part), wcscspn(s, part));
		s = text(0, L"aab", guard_random() % 12);
		part = text(1, L"ab", guard_random() % 5);
		cr_assert_eq(mote_wcsstr(s, part), wcsstr(s, part));
		cr_assert_eq(mote_wcswcs(s, part), wcsstr(s, part));
	}
}

Test(wchar_wcstok, cuts_as_the_host_does)
{
	for (int round = 0; round < 5000; round++) {
		wchar_t *s = text(0, L",, ab", guard_random() % 12), copy[16], *mine, *host, *t,
		        *expected;

		wcscpy(copy, s);
		t = mote_wcstok(s, L", ", &mine);
		expected = wcstok(copy, L", ", &host);
		for (int i = 0; i < 12; i++) {
			cr_assert_eq(t ? t - s : -1, expected ? expected - copy : -1);
			if (t)
				cr_assert_eq(wcscmp(t, expected), 0);
			t = mote_wcstok(NULL, L", ", &mine);
			expected = wcstok(NULL, L", ", &host);
		}
	}
}
