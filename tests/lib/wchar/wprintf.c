/* SPDX-License-Identifier: 0BSD */
/* wprintf and its family beside the host's */
#include <criterion/criterion.h>
#include <errno.h>
#include <locale.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "tests/subject.h"

SUBJECT(swprintf);
SUBJECT(vswprintf);
SUBJECT(fwprintf);
SUBJECT(vfwprintf);
SUBJECT(wprintf);
SUBJECT(vwprintf);
SUBJECT(open_wmemstream);
SUBJECT(fclose);
SUBJECT(ferror);
SUBJECT(fopen);
SUBJECT(setlocale);

extern const char mote___utf8_decode[], mote___utf8_encode[];
static const char *volatile pulled[]
    __attribute__((used)) = {mote___utf8_decode, mote___utf8_encode};

static void use_utf8(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	mote_setlocale(LC_ALL, "C.UTF-8");
}
TestSuite(wchar_wprintf, .init = use_utf8);

#pragma GCC diagnostic ignored "-Wformat"
#pragma GCC diagnostic ignored "-Wformat-extra-args"
#define SAME(...)                                                                                  \
	do {                                                                                       \
		wchar_t host[300], mote[300];                                                      \
		int n, m;                                                                          \
		wmemset(host, 'h', 300);                                                           \
		wmemset(mote, 'h', 300);                                                           \
		n = swprintf(host, 300, __VA_ARGS__);                                              \
		m = mote_swprintf(mote, 300, __VA_ARGS__);                                         \
		cr_assert_eq(n, m, "%ls: %d and not %d", (FIRST(__VA_ARGS__, 0)), m, n);           \
		cr_assert_eq(wmemcmp(host, mote, n + 2), 0, "%ls: %ls and not %ls",                \
		    (FIRST(__VA_ARGS__, 0)), mote, host);                                          \
	} while (0)
#define FIRST(first, ...) first

Test(wchar_wprintf, numbers_are_printfs)
{
	SAME(L"%d %5d|%-5d|%05d|%+d|% d|%.3d|%*d|%-*d|%.*d", 1, 2, 3, 4, 5, 6, 7, 6, 8, 4, 9, 2, 3);
	SAME(L"%hhd %hd %ld %lld %jd %zd %td", 300, 70000, -1L, -2LL, -3L, 4L, 5L);
	SAME(L"%x %X %o %u %#x %#o %hhu %p", 255, 255, 8, -1, 255, 8, 257, (void *)0x1234);
	SAME(L"%f %.2f %e %g %a %10.3f|%-10.1f| %Lf", 1.5, 2.345, 1e10, 1e-5, 1.0, 3.14159, 2.5,
	    1.5L);
	SAME(L"%*.*f %*d", 8, 2, 3.14159, -6, 42);
	SAME(L"%i%%%c%%", 5, 'x');
}

Test(wchar_wprintf, counts_characters_of_texts)
{
	SAME(L"%s|%6s|%-6s|%.2s|%6.2s", "\303\244b", "\303\244b", "\303\244b", "\303\244bc",
	    "\303\244bc");
	SAME(L"%ls|%6ls|%-6ls|%.2ls|%6.2ls", L"\344b", L"\344b", L"\344b", L"\344bc", L"\344bc");
	SAME(L"%S|%C|%lc|%5lc|%-5lc|", L"\344\x20ac", L'\x20ac', L'\344', L'\344', L'\344');
	SAME(L"\344%s\x1f600|%c|%3c|%-3c|", "", 'a', 'b', 'c');
	SAME(L"%.0s|%.0ls|%s", "\377", L"x", "\xf0\x9f\x98\x80");
	SAME(L"%.*s|%.*ls|%.*s", 2, "abc", -1, L"abc", -5, "abc");
	SAME(L"a%lcb", 0);
	SAME(L"%s %ls", NULL, NULL);
}

Test(wchar_wprintf, takes_arguments_by_number)
{
	SAME(L"%2$s %1$d", 5, "x");
	SAME(L"%3$*1$d|%3$-*2$d|%4$.*1$f", 4, 6, 7, 2.5);
	SAME(L"%1$d %1$d %2$Lf %3$ls", 1, 2.5L, L"z");
	SAME(L"%9$d", 1, 2, 3, 4, 5, 6, 7, 8, 9);
}

Test(wchar_wprintf, stores_how_many)
{
	wchar_t s[30];
	int n = -1;
	signed char c = -1;
	long l = -1;
	short h = -1;

	cr_assert_eq(mote_swprintf(s, 30, L"\344\344%n\344%hhn%ln%hn", &n, &c, &l, &h), 3);
	cr_assert_eq(n, 2);
	cr_assert_eq(c, 3);
	cr_assert_eq(l, 3);
	cr_assert_eq(h, 3);
}

Test(wchar_wprintf, says_when_there_is_no_room)
{
	wchar_t s[5] = L"zzzz";

	cr_assert_eq(mote_swprintf(s, 4, L"abc"), 3);
	cr_assert_eq(mote_swprintf(s, 3, L"abc"), -1);
	cr_assert_eq(s[2], 0);
	cr_assert_eq(s[3], 0);
	s[0] = 'q';
	cr_assert_eq(mote_swprintf(s, 0, L"abc"), -1);
	cr_assert_eq(s[0], 'q');
	cr_assert_eq(mote_swprintf(s, 5, L"%1000d", 1), -1);
	cr_assert_eq(mote_errno, EOVERFLOW);
}

Test(wchar_wprintf, refuses_what_is_no_character)
{
	wchar_t s[20];

	mote_errno = 0;
	cr_assert_eq(mote_swprintf(s, 20, L"%s", "a\377"), -1);
	cr_assert_eq(mote_errno, EILSEQ);
	cr_assert_eq(mote_swprintf(s, 20, L"%lc", 0x110000), -1);
	cr_assert_eq(mote_swprintf(s, 20, L"%.1s", "a\377"), 1);
	mote_errno = 0;
	cr_assert_eq(mote_swprintf(s, 20, L"%y", 1), -1);
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_eq(mote_swprintf(s, 20, L"%", 1), -1);
	cr_assert_eq(mote_swprintf(s, 20, L"%99999999999d", 1), -1);
	cr_assert_eq(mote_errno, EOVERFLOW);
	cr_assert_eq(mote_swprintf(s, 20, L"%65$d", 1), -1);
	mote_setlocale(LC_ALL, "C");
	cr_assert_eq(mote_swprintf(s, 20, L"\x20ac"), -1);
	cr_assert_eq(mote_swprintf(s, 20, L"%s", "\303\244"), 2);
}

static int list(FILE *f, const wchar_t *format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = mote_vfwprintf(f, format, ap);
	va_end(ap);
	return n;
}

static int list_out(const wchar_t *format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = mote_vwprintf(format, ap);
	va_end(ap);
	return n;
}

static int list_memory(wchar_t *s, size_t size, const wchar_t *format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = mote_vswprintf(s, size, format, ap);
	va_end(ap);
	return n;
}

Test(wchar_wprintf, writes_to_streams)
{
	wchar_t *text, s[9];
	size_t n;
	FILE *f = mote_open_wmemstream(&text, &n);

	cr_assert_eq(mote_fwprintf(f, L"%d \344 %s\n", 7, "\303\266"), 6);
	cr_assert_eq(list(f, L"%ls", L"end"), 3);
	mote_fclose(f);
	cr_assert_eq(n, 9);
	cr_assert_eq(wmemcmp(text, L"7 \344 \366\nend", 9), 0);
	cr_assert_eq(list_memory(s, 9, L"%x", 255), 2);
	f = mote_fopen("/dev/full", "w");
	cr_assert_eq(mote_fwprintf(f, L"%100000d", 1), -1);
	cr_assert(mote_ferror(f));
	mote_fclose(f);
	cr_assert_eq(mote_wprintf(L"%s", ""), 0);
	cr_assert_eq(list_out(L""), 0);
}
