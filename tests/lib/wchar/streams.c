/* SPDX-License-Identifier: 0BSD */
/* fgetwc, fputwc, fgetws, fputws, ungetwc, fwide, open_wmemstream, beside the host in UTF-8 */
#include <locale.h>
#include <wchar.h>

#include "tests/lib/stdio/streams.h"

SUBJECT_AS(char *(int, const char *), setlocale);
SUBJECT_AS(int(FILE *, int), fwide);
SUBJECT_AS(wint_t(FILE *), fgetwc);
SUBJECT_AS(wint_t(wchar_t, FILE *), fputwc);
SUBJECT_AS(wchar_t *(wchar_t *, int, FILE *), fgetws);
SUBJECT_AS(int(const wchar_t *, FILE *), fputws);
SUBJECT_AS(wint_t(wint_t, FILE *), ungetwc);
SUBJECT_AS(FILE *(wchar_t **, size_t *), open_wmemstream);

static void use_utf8(void)
{
	cr_assert(setlocale(LC_ALL, "C.UTF-8"));
	cr_assert(mote_setlocale(LC_ALL, "C.UTF-8"));
}

TestSuite(wchar_streams, .init = use_utf8);

Test(wchar_streams, what_is_put_can_be_got)
{
	static const wchar_t text[] = L"a\u00e9\u20ac\U0001f600\nz\n";
	FILE *f = mote_tmpfile();
	wchar_t s[16];

	cr_assert_geq(mote_fputws(text, f), 0);
	cr_assert_eq(mote_fputwc(0x10ffff, f), 0x10ffff);
	cr_assert_eq(mote_ftell(f), 1 + 2 + 3 + 4 + 3 + 4);
	mote_rewind(f);
	cr_assert_eq(mote_fgetwc(f), L'a');
	cr_assert_eq(mote_fgetwc(f), 0xe9);
	cr_assert_eq(mote_ungetwc(0x1f600, f), 0x1f600);
	cr_assert_eq(mote_ungetwc(0x20ac, f), 0x20ac);
	cr_assert_eq(mote_fgetwc(f), 0x20ac);
	cr_assert_eq(mote_fgetwc(f), 0x1f600);
	cr_assert_eq(mote_fgetws(s, 16, f), s);
	cr_assert_eq(wcscmp(s, L"\u20ac\U0001f600\n"), 0);
	cr_assert_eq(mote_fgetws(s, 2, f), s);
	cr_assert_eq(wcscmp(s, L"z"), 0);
	cr_assert_eq(mote_fgetws(s, 16, f), s);
	cr_assert_eq(mote_fgetws(s, 16, f), s);
	cr_assert_eq(s[0], 0x10ffff);
	cr_assert_null(mote_fgetws(s, 16, f));
	cr_assert(mote_feof(f));
	cr_assert_eq(mote_ungetwc(WEOF, f), WEOF);
	cr_assert_eq(mote_fputwc(0xd800, f), WEOF);
	cr_assert(mote_ferror(f));
}

Test(wchar_streams, bytes_that_are_no_character_are_an_error)
{
	static const char *const bad[] = {"\xff", "\xc3", "\xe2\x82", "\xc3z", "\xed\xa0\x80", "a\x80"};

	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		const char *name = path("bad");
		FILE *h, *m;
		wint_t wc;

		put_file(name, bad[i], strlen(bad[i]));
		h = fopen(name, "r");
		m = mote_fopen(name, "r");
		do {
			errno = mote_errno = 0;
			wc = fgetwc(h);
			cr_assert_eq(wc, mote_fgetwc(m), "%zu", i);
			cr_assert_eq(errno, mote_errno, "%zu", i);
			cr_assert_eq(!ferror(h), !mote_ferror(m), "%zu", i);
		} while (wc != WEOF);
		fclose(h);
		mote_fclose(m);
		unlink(name);
	}
}

Test(wchar_streams, orientation_is_set_once)
{
	FILE *f = mote_tmpfile();

	cr_assert_eq(mote_fwide(f, 0), 0);
	cr_assert_gt(mote_fwide(f, 1), 0);
	cr_assert_gt(mote_fwide(f, -1), 0);
	mote_fclose(f);
	f = mote_tmpfile();
	mote_fputc('a', f);
	cr_assert_lt(mote_fwide(f, 0), 0);
	cr_assert_lt(mote_fwide(f, 1), 0);
	mote_fclose(f);
	f = mote_tmpfile();
	mote_fputwc(L'a', f);
	cr_assert_gt(mote_fwide(f, 0), 0);
	mote_fclose(f);
	f = mote_tmpfile();
	cr_assert_lt(mote_fwide(f, -5), 0);
	cr_assert_lt(mote_fwide(f, 0), 0);
}

Test(wchar_streams, memory_grows_in_characters)
{
	wchar_t *s = NULL;
	size_t n = 1;
	FILE *f = mote_open_wmemstream(&s, &n);

	cr_assert_eq(n, 0);
	cr_assert_eq(s[0], 0);
	for (int i = 0; i < 5000; i++)
		mote_fputwc(0x100 + i, f);
	cr_assert_eq(mote_fflush(f), 0);
	cr_assert_eq(n, 5000);
	for (int i = 0; i < 5000; i++)
		cr_assert_eq(s[i], 0x100 + i);
	cr_assert_eq(s[5000], 0);
	cr_assert_eq(mote_fseek(f, 2, SEEK_SET), 0);
	mote_fputws(L"\u20ac", f);
	cr_assert_eq(mote_fclose(f), 0);
	cr_assert_eq(n, 3);
	cr_assert_eq(s[2], 0x20ac);
	mote_free(s);
}
