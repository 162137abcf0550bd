/* SPDX-License-Identifier: 0BSD */
/* The conversions between bytes and wide characters: <wchar.h> and those of <stdlib.h> */
#include <criterion/criterion.h>
#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT(mbrtowc);
SUBJECT(wcrtomb);
SUBJECT(mbrlen);
SUBJECT(mbsinit);
SUBJECT(mbsrtowcs);
SUBJECT(wcsrtombs);
SUBJECT(mbsnrtowcs);
SUBJECT(wcsnrtombs);
SUBJECT(btowc);
SUBJECT(wctob);
SUBJECT(mbtowc);
SUBJECT(mblen);
SUBJECT(wctomb);
SUBJECT(mbstowcs);
SUBJECT(wcstombs);
SUBJECT(setlocale);

/* What setlocale's requires() pulls into a program; the test archives have no requires(). */
extern const char mote___utf8_decode[], mote___utf8_encode[];
const char *const required[] = {mote___utf8_decode, mote___utf8_encode};
SUBJECT_AS(size_t(void), __ctype_get_mb_cur_max);

/* mbstate_t of mote is smaller than the host's and initial when zero, as the host's is. */

static void utf8(void)
{
	cr_assert_str_eq(setlocale(LC_ALL, "C.UTF-8"), "C.UTF-8");
	cr_assert_str_eq(mote_setlocale(LC_CTYPE, "C.UTF-8"), "C.UTF-8");
}

Test(wchar_mbrtowc, maps_every_byte_in_the_c_locale)
{
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 1u);
	for (int c = 0; c < 256; c++) {
		mbstate_t state = {0};
		char s = c, back = 1;
		wchar_t wc = -5;

		cr_assert_eq(mote_mbrtowc(&wc, &s, 1, &state), (size_t) !!c);
		cr_assert_eq(wc, c < 128 ? c : 0xdf00 + c);
		cr_assert_eq(mote_wcrtomb(&back, wc, &state), 1u);
		cr_assert_eq(back, s);
		cr_assert_eq(mote_btowc(c), (wint_t)wc);
		cr_assert_eq(mote_wctob(wc), c);
		cr_assert_eq(mote_mbtowc(&wc, &s, 1), !!c);
	}
	for (int wc = 128; wc < 0x20000; wc++)
		if (wc < 0xdf80 || wc > 0xdfff) {
			char s[4];

			mote_errno = 0;
			cr_assert_eq(mote_wcrtomb(s, wc, NULL), (size_t)-1);
			cr_assert_eq(mote_errno, EILSEQ);
			cr_assert_eq(mote_wctob(wc), EOF);
		}
	cr_assert_eq(mote_btowc(EOF), WEOF);
	cr_assert_eq(mote_wctob(WEOF), EOF);
}

Test(wchar_mbrtowc, converts_every_character_of_utf8, .init = utf8)
{
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 4u);
	for (unsigned wc = 0; wc < 0x110100; wc++) {
		mbstate_t state = {0};
		char bytes[8], expected[8];
		size_t n = wc < 0x110000 ? wcrtomb(expected, wc, &state) : (size_t)-1;
		wchar_t back = -1;

		mote_errno = 0;
		cr_assert_eq(mote_wcrtomb(bytes, wc, NULL), n, "%x", wc);
		if (n == (size_t)-1) {
			cr_assert_eq(mote_errno, EILSEQ);
			continue;
		}
		cr_assert_arr_eq(bytes, expected, n);
		state = (mbstate_t){0};
		cr_assert_eq(
		    mote_mbrtowc(&back, guard_copy_tail(0, bytes, n), n, &state), wc ? n : 0);
		cr_assert_eq((unsigned)back, wc);
		cr_assert(mote_mbsinit(&state));
		/* The same byte by byte. */
		for (size_t i = 0; i + 1 < n; i++)
			cr_assert_eq(mote_mbrtowc(&back, bytes + i, 1, &state), (size_t)-2);
		cr_assert_eq(!mote_mbsinit(&state), n > 1);
		cr_assert_eq(mote_mbrtowc(&back, bytes + n - 1, 1, &state), wc ? 1u : 0u);
		cr_assert_eq((unsigned)back, wc);
		cr_assert_eq(mote_wctob(wc), n == 1 ? (int)wc : EOF);
	}
	for (int c = 0; c < 256; c++)
		cr_assert_eq(mote_btowc(c), c < 128 ? (wint_t)c : WEOF);
	cr_assert_eq(mote_btowc(EOF), WEOF);
	cr_assert_eq(mote_wcrtomb((char[4]){0}, -1, NULL), (size_t)-1);
}

/* 1 valid, 0 the start of a valid one, -1 neither; from table 3-7 of the Unicode standard. */
static int judge(const unsigned char *s, int n)
{
	static const unsigned char rows[][8] = {
	    {0x00, 0x7f},
	    {0xc2, 0xdf, 0x80, 0xbf},
	    {0xe0, 0xe0, 0xa0, 0xbf, 0x80, 0xbf},
	    {0xe1, 0xec, 0x80, 0xbf, 0x80, 0xbf},
	    {0xed, 0xed, 0x80, 0x9f, 0x80, 0xbf},
	    {0xee, 0xef, 0x80, 0xbf, 0x80, 0xbf},
	    {0xf0, 0xf0, 0x90, 0xbf, 0x80, 0xbf, 0x80, 0xbf},
	    {0xf1, 0xf3, 0x80, 0xbf, 0x80, 0xbf, 0x80, 0xbf},
	    {0xf4, 0xf4, 0x80, 0x8f, 0x80, 0xbf, 0x80, 0xbf},
	};

	for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
		int i = 0;

		while (i < n && i < 4 && rows[r][2 * i + 1] && s[i] >= rows[r][2 * i] &&
		       s[i] <= rows[r][2 * i + 1])
			i++;
		if (i == 4 || !rows[r][2 * i + 1])
			return 1;
		if (i == n)
			return 0;
	}
	return -1;
}

Test(wchar_mbrtowc, judges_all_starts_of_three_bytes, .init = utf8)
{
	static const unsigned char last[] = {0, 0x7f, 0x80, 0x8f, 0x9f, 0xbf, 0xc0, 0xff};

	for (int code = 0; code < 0x10000; code++)
		for (size_t k = 0; k < sizeof last; k++)
			for (int n = 1; n <= 3; n++) {
				unsigned char s[3] = {code >> 8, code, last[k]};
				mbstate_t state = {0};
				wchar_t wc;
				size_t used =
				    mote_mbrtowc(&wc, guard_copy_tail(0, s, n), n, &state);
				int result = used == (size_t)-1 ? -1 : used == (size_t)-2 ? 0 : 1;

				cr_assert_eq(result, judge(s, n), "%02x %02x %02x, %d bytes", s[0],
				    s[1], s[2], n);
				if (result < 0)
					cr_assert(mote_mbsinit(&state));
			}
}

Test(wchar_mbrtowc, knows_the_special_arguments, .init = utf8)
{
	mbstate_t state = {0};
	wchar_t wc = 5;

	cr_assert_eq(mote_mbrtowc(&wc, NULL, 9, &state), 0u);
	cr_assert_eq(wc, 5);
	cr_assert_eq(mote_mbrtowc(&wc, guard_tail(0, 0), 0, &state), (size_t)-2);
	cr_assert_eq(mote_mbrtowc(NULL, "\xe2\x82\xac", 3, NULL), 3u);
	cr_assert_eq(mote_mbrtowc(NULL, "\xe2\x82", 2, NULL), (size_t)-2);
	cr_assert_eq(mote_mbrlen("\x82", 1, NULL), (size_t)-1); /* a state of its own */
	cr_assert_eq(mote_mbrtowc(&wc, "\xac", 1, NULL), 1u);
	cr_assert_eq(wc, 0x20ac);
	cr_assert_eq(mote_mbrtowc(NULL, "\xe2", 1, &state), (size_t)-2);
	cr_assert_eq(mote_mbrtowc(NULL, NULL, 0, &state), (size_t)-1); /* NUL inside a character */
	cr_assert(mote_mbsinit(NULL));
	cr_assert_eq(mote_wcrtomb(NULL, L'\x20ac', NULL), 1u);
	cr_assert_eq(mote_mbtowc(NULL, NULL, 0), 0);
	cr_assert_eq(mote_mblen(NULL, 0), 0);
	cr_assert_eq(mote_wctomb(NULL, 0), 0);
	mote_errno = 0;
	cr_assert_eq(mote_mblen("\xe2\x82", 2), -1);
	cr_assert_eq(mote_errno, EILSEQ);
	cr_assert_eq(mote_mblen("\xe2\x82\xac", 3), 3);
	cr_assert_eq(mote_mblen("", 1), 0);
	cr_assert_eq(mote_mblen("a", 0), -1);
	cr_assert_eq(mote_wctomb((char[4]){0}, 0xd800), -1);
	cr_assert_eq(mote_wctomb((char[4]){0}, 0x20ac), 3);
}

static const char sample[] = "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z";
static const wchar_t wide_sample[] = {'a', 0xe9, 0x20ac, 0x1f600, 'z', 0};

Test(wchar_mbsrtowcs, stops_where_the_host_stops, .init = utf8)
{
	for (size_t bytes = 0; bytes <= sizeof sample + 2; bytes++)
		for (size_t wide = 0; wide < 8; wide++) {
			const char *a = guard_copy_tail(0, sample, sizeof sample), *b = a,
			           *start = a;
			wchar_t to[8] = {9, 9, 9, 9, 9, 9, 9, 9},
			        expected[8] = {9, 9, 9, 9, 9, 9, 9, 9};
			mbstate_t state = {0}, host = {0};

			cr_assert_eq(mote_mbsnrtowcs(to, &a, bytes, wide, &state),
			    mbsnrtowcs(expected, &b, bytes, wide, &host));
			cr_assert_arr_eq(to, expected, sizeof to);
			cr_assert_eq(a, b, "%zu bytes, %zu wide", bytes, wide);
			cr_assert_eq(!mote_mbsinit(&state), !mbsinit(&host));
			a = start;
			cr_assert_eq(mote_mbsnrtowcs(NULL, &a, bytes, wide, &(mbstate_t){0}),
			    mbsnrtowcs(NULL, &(const char *){start}, bytes, wide, &(mbstate_t){0}));
			cr_assert_eq(a, start);
		}
}

Test(wchar_mbsrtowcs, converts_and_counts, .init = utf8)
{
	const char *s = sample;
	wchar_t to[8];

	cr_assert_eq(mote_mbsrtowcs(NULL, &s, 0, NULL), 5u);
	cr_assert_eq(mote_mbsrtowcs(to, &s, 8, NULL), 5u);
	cr_assert_null(s);
	cr_assert_arr_eq(to, wide_sample, sizeof wide_sample);
	cr_assert_eq(mote_mbstowcs(to, sample, 8), 5u);
	cr_assert_eq(mote_mbstowcs(NULL, sample, 0), 5u);
	to[3] = 77;
	cr_assert_eq(mote_mbstowcs(to, sample, 3), 3u);
	cr_assert_eq(to[3], 77);
	s = "ab\xff";
	mote_errno = 0;
	cr_assert_eq(mote_mbsrtowcs(to, &s, 8, NULL), (size_t)-1);
	cr_assert_eq(mote_errno, EILSEQ);
	cr_assert_eq((unsigned char)*s, 0xff);
	cr_assert_eq(mote_mbstowcs(to, "\xe2\x82", 8), (size_t)-1);
}

Test(wchar_wcsrtombs, stops_where_the_host_stops, .init = utf8)
{
	for (size_t wide = 0; wide < 8; wide++)
		for (size_t bytes = 0; bytes <= sizeof sample + 2; bytes++) {
			const wchar_t *start = (wchar_t *)guard_copy_tail(
			                  0, wide_sample, sizeof wide_sample),
			              *a = start, *b = start;
			char to[32] = "", expected[32] = "";

			cr_assert_eq(mote_wcsnrtombs(to, &a, wide, bytes, NULL),
			    wcsnrtombs(expected, &b, wide, bytes, &(mbstate_t){0}));
			cr_assert_arr_eq(to, expected, sizeof to);
			cr_assert_eq(a, b);
			a = start;
			cr_assert_eq(mote_wcsnrtombs(NULL, &a, wide, bytes, NULL),
			    wcsnrtombs(
			        NULL, &(const wchar_t *){start}, wide, bytes, &(mbstate_t){0}));
			cr_assert_eq(a, start);
			b = start;
			cr_assert_eq(mote_wcsrtombs(guard_tail(1, bytes), &a, bytes, NULL),
			    wcsrtombs(expected, &b, bytes, &(mbstate_t){0}));
			cr_assert_eq(a, b);
		}
}

Test(wchar_wcsrtombs, reports_what_has_no_bytes, .init = utf8)
{
	static const wchar_t wrong[] = {'a', 0xd800, 0};
	const wchar_t *s = wrong;
	char to[32];

	mote_errno = 0;
	cr_assert_eq(mote_wcsrtombs(to, &s, 32, NULL), (size_t)-1);
	cr_assert_eq(mote_errno, EILSEQ);
	cr_assert_eq(s, wrong + 1);
	cr_assert_eq(mote_wcstombs(to, wrong, 32), (size_t)-1);
	cr_assert_eq(mote_wcstombs(to, wide_sample, 32), sizeof sample - 1);
	cr_assert_str_eq(to, sample);
	cr_assert_eq(mote_wcstombs(NULL, wide_sample, 0), sizeof sample - 1);
}
