/* SPDX-License-Identifier: 0BSD */
/* Wide functions with a count touch n characters and no more, and stop at a NUL; as string/bounds.c
 */
#include <criterion/criterion.h>
#include <stdint.h>
#include <stdlib.h>
#include <wchar.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT(wcsnlen);
SUBJECT(wcsncmp);
SUBJECT(wcsncasecmp);
SUBJECT_AS(int(const wchar_t *, const wchar_t *, size_t, locale_t), wcsncasecmp_l);
SUBJECT(wcsncpy);
SUBJECT(wcpncpy);
SUBJECT(wcsncat);
SUBJECT_AS(wchar_t *(const wchar_t *, wchar_t, size_t), wmemchr);
SUBJECT(wmemcmp);
SUBJECT(wmemcpy);
SUBJECT(wmemmove);
SUBJECT(wmemset);
SUBJECT(wcsxfrm);
SUBJECT_AS(size_t(wchar_t *, const wchar_t *, size_t, locale_t), wcsxfrm_l);

enum { LONGEST = 70, PLACES = 2 };

static wchar_t *place(int area, int where, size_t n)
{
	return (wchar_t *)(where ? guard_tail(area, n * sizeof(wchar_t)) : guard_head(area));
}

static wchar_t *letters(int area, int where, size_t n)
{
	return wmemset(place(area, where, n), 0x4e00, n);
}

#define EACH(n, x, y)                                                                              \
	for (size_t n = 0; n < LONGEST; n++)                                                       \
		for (int x = 0; x < PLACES; x++)                                                   \
			for (int y = 0; y < PLACES; y++)

Test(wchar_counts, n_characters_are_read)
{
	EACH(n, x, y)
	{
		wchar_t *a = letters(0, x, n), *b = letters(1, y, n);

		cr_assert_eq(mote_wcsnlen(a, n), n);
		cr_assert_null(mote_wmemchr(a, 'b', n));
		cr_assert_eq(mote_wmemcmp(a, b, n), 0);
		cr_assert_eq(mote_wcsncmp(a, b, n), 0);
		cr_assert_eq(mote_wcsncasecmp(a, b, n), 0);
		cr_assert_eq(mote_wcsncasecmp_l(a, b, n, (locale_t)0), 0);
		if (n) {
			b[n - 1] = 0x4dff;
			cr_assert_gt(mote_wmemcmp(a, b, n), 0);
			cr_assert_gt(mote_wcsncmp(a, b, n), 0);
			cr_assert_gt(mote_wcsncasecmp(a, b, n), 0);
			cr_assert_eq(mote_wmemchr(b, 0x4dff, n), b + n - 1);
		}
	}
}

Test(wchar_counts, a_nul_ends_it_before_n)
{
	EACH(n, x, y)
	{
		wchar_t *a = letters(0, x, n + 1), *b = letters(1, y, n + 1);

		a[n] = b[n] = 0;
		cr_assert_eq(mote_wcsnlen(a, SIZE_MAX / 4), n);
		cr_assert_eq(mote_wcsnlen(a, n + 5), n);
		cr_assert_eq(mote_wcsncmp(a, b, SIZE_MAX / 4), 0);
		cr_assert_eq(mote_wcsncasecmp(a, b, n + 9), 0);
		cr_assert_eq(mote_wmemchr(a, 0, SIZE_MAX / 4), a + n);
	}
}

Test(wchar_counts, n_characters_are_copied)
{
	EACH(n, x, y)
	{
		wchar_t *s = letters(0, x, n), *d = place(1, y, n);
		size_t bytes = n * sizeof(*s);

		cr_assert_eq(mote_wmemcpy(d, s, n), d);
		cr_assert(!memcmp(d, s, bytes));
		cr_assert_eq(mote_wmemset(d, L'q', n), d);
		cr_assert_eq(mote_wmemmove(d, s, n), d);
		cr_assert(!memcmp(d, s, bytes));
		wmemset(d, 0, n);
		cr_assert_eq(mote_wcsncpy(d, s, n), d);
		cr_assert(!memcmp(d, s, bytes));
		wmemset(d, 0, n);
		cr_assert_eq(mote_wcpncpy(d, s, n), d + n);
		cr_assert(!memcmp(d, s, bytes));
		d = place(1, y, n + 4);
		wcscpy(d, L"zzz");
		cr_assert_eq(mote_wcsncat(d, s, n), d);
		cr_assert(!wcsncmp(d, L"zzz", 3) && !memcmp(d + 3, s, bytes) && !d[n + 3]);
	}
}

Test(wchar_counts, copying_stops_reading_at_a_nul)
{
	EACH(n, x, y)
	{
		wchar_t *s = letters(0, x, n + 1), *d;

		s[n] = 0;
		for (size_t size = n; size < n + 20; size += 3) {
			d = wmemset(place(1, y, size), L'x', size);
			cr_assert_eq(mote_wcsncpy(d, s, size), d);
			cr_assert(!wmemcmp(d, s, n) && (size == n || (!d[n] && !d[size - 1])));
			wmemset(d, L'x', size);
			cr_assert_eq(mote_wcpncpy(d, s, size), d + n);
			cr_assert(!wmemcmp(d, s, n) && (size == n || (!d[n] && !d[size - 1])));
			cr_assert_eq(mote_wcsxfrm(d, s, size), n);
			cr_assert_eq(mote_wcsxfrm_l(d, s, size, (locale_t)0), n);
		}
	}
}
