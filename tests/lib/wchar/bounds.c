/* SPDX-License-Identifier: 0BSD */
/* Functions with a count read and write no further: what follows may not be touched */
#include <criterion/criterion.h>
#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <uchar.h>
#include <wchar.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT(setlocale);
SUBJECT(mbrtowc);
SUBJECT(mbrlen);
SUBJECT(mbtowc);
SUBJECT(mblen);
SUBJECT(mbsnrtowcs);
SUBJECT(mbsrtowcs);
SUBJECT(mbstowcs);
SUBJECT(wcsnrtombs);
SUBJECT(wcsrtombs);
SUBJECT(wcstombs);
SUBJECT(wcsnlen);
SUBJECT_AS(size_t(char32_t *, const char *, size_t, mbstate_t *), mbrtoc32);
SUBJECT_AS(size_t(char16_t *, const char *, size_t, mbstate_t *), mbrtoc16);

/* One, two, three and four bytes a character. */
static const char text[] = "a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80z";
static const wchar_t wide[] = {'a', 0xe4, 0x20ac, 0x1f600, 'z'};
enum { BYTES = sizeof(text) - 1, CHARACTERS = sizeof(wide) / sizeof(*wide) };

static void both_locales(int utf8)
{
	cr_assert_not_null(mote_setlocale(LC_ALL, utf8 ? "C.UTF-8" : "C"));
	cr_assert_not_null(setlocale(LC_ALL, utf8 ? "C.UTF-8" : "C"));
}

Test(wchar_mbsnrtowcs, reads_n_bytes_and_writes_wide_n_characters)
{
	for (int utf8 = 0; utf8 < 2; utf8++) {
		both_locales(utf8);
		for (size_t n = 0; n <= BYTES; n++)
			for (size_t room = 0; room <= BYTES; room++) {
				const char *from = guard_copy_tail(0, text, n), *start = from;
				wchar_t *to = (wchar_t *)guard_tail(1, room * sizeof(*to));
				mbstate_t state = {0};
				size_t r = mote_mbsnrtowcs(to, &from, n, room, &state);

				cr_assert_leq(r, room);
				cr_assert(from >= start && from <= start + n);
				from = start;
				state = (mbstate_t){0};
				cr_assert_geq(mote_mbsnrtowcs(NULL, &from, n, 0, &state), r);
				cr_assert_eq(from, start);
			}
	}
}

Test(wchar_mbsrtowcs, reads_nothing_when_its_room_is_full)
{
	wchar_t *to = (wchar_t *)guard_tail(1, CHARACTERS * sizeof(*to));
	const char *from = guard_copy_tail(0, text, BYTES), *start = from;
	mbstate_t state = {0};

	both_locales(1);
	cr_assert_eq(mote_mbsrtowcs(to, &from, CHARACTERS, &state), CHARACTERS);
	cr_assert_eq(from, start + BYTES);
	cr_assert_eq(memcmp(to, wide, sizeof(wide)), 0);
	cr_assert_eq(mote_mbstowcs(to, start, CHARACTERS), CHARACTERS);
	cr_assert_eq(mote_mbstowcs(to, guard_tail(0, 0), 0), 0);
}

Test(wchar_wcsnrtombs, reads_wide_n_characters_and_writes_n_bytes)
{
	both_locales(1);
	for (size_t n = 0; n <= CHARACTERS; n++)
		for (size_t room = 0; room <= BYTES; room++) {
			const wchar_t *from = (wchar_t *)guard_copy_tail(0, wide, n * sizeof(*wide));
			const wchar_t *start = from;
			size_t r = mote_wcsnrtombs(guard_tail(1, room), &from, n, room, NULL);

			cr_assert_leq(r, room);
			cr_assert_eq(memcmp(guard_tail(1, room), text, r), 0);
			cr_assert(from >= start && from <= start + n);
			from = start;
			cr_assert_geq(mote_wcsnrtombs(NULL, &from, n, 0, NULL), r);
			cr_assert_eq(from, start);
		}
}

Test(wchar_wcsrtombs, reads_nothing_when_its_room_is_full)
{
	char *to = guard_tail(1, BYTES);
	const wchar_t *from = (wchar_t *)guard_copy_tail(0, wide, sizeof(wide)), *start = from;

	both_locales(1);
	cr_assert_eq(mote_wcsrtombs(to, &from, BYTES, NULL), BYTES);
	cr_assert_eq(from, start + CHARACTERS);
	cr_assert_eq(memcmp(to, text, BYTES), 0);
	cr_assert_eq(mote_wcstombs(to, start, BYTES), BYTES);
	cr_assert_eq(mote_wcstombs(to, (wchar_t *)guard_tail(0, 0), 0), 0);
}

Test(wchar_mbrtowc, reads_n_bytes_in_every_form)
{
	both_locales(1);
	for (size_t at = 0; at < BYTES; at++)
		for (size_t n = 0; n <= 4 && at + n <= BYTES; n++) {
			const char *s = guard_copy_tail(0, text + at, n);
			mbstate_t state = {0}, oracle = {0};
			wchar_t wc = 0x7777, expected = 0x7777;
			char32_t c32 = 0x7777;
			char16_t c16 = 0x7777;
			size_t r = mbrtowc(&expected, s, n, &oracle);

			cr_assert_eq(mote_mbrtowc(&wc, s, n, &state), r);
			cr_assert_eq(wc, expected);
			cr_assert_eq(mote_mbrlen(s, n, memset(&state, 0, sizeof(state))), r);
			cr_assert_eq(mote_mbrtoc32(&c32, s, n, memset(&state, 0, sizeof(state))), r);
			cr_assert_eq(c32, (char32_t)expected);
			cr_assert_eq(mote_mbrtoc16(&c16, s, n, memset(&state, 0, sizeof(state))), r);
			cr_assert_eq(c16 == 0x7777, r >= (size_t)-2);
			wc = 0x7777;
			cr_assert_eq(mote_mbtowc(&wc, s, n), r >= (size_t)-2 ? -1 : (int)r);
			cr_assert_eq(wc, expected);
			cr_assert_eq(mote_mblen(s, n), r >= (size_t)-2 ? -1 : (int)r);
		}
}

Test(wchar_wcsnlen, reads_n_characters)
{
	for (size_t n = 0; n < 40; n++) {
		wchar_t *s = (wchar_t *)guard_tail(0, n * sizeof(*s));

		for (size_t i = 0; i < n; i++)
			s[i] = 'x';
		cr_assert_eq(mote_wcsnlen(s, n), n);
		if (n) {
			s[n - 1] = 0;
			cr_assert_eq(mote_wcsnlen(s, n), n - 1);
			cr_assert_eq(mote_wcsnlen(s, -1), n - 1);
		}
	}
}
