/* SPDX-License-Identifier: 0BSD */
/* wscanf and its family beside the host's */
#include <criterion/criterion.h>
#include <errno.h>
#include <locale.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "tests/subject.h"

/* The host's header gives these other names. */
SUBJECT_AS(int(const wchar_t *, const wchar_t *, ...), swscanf);
SUBJECT_AS(int(FILE *, const wchar_t *, ...), fwscanf);
SUBJECT_AS(int(const wchar_t *, ...), wscanf);
SUBJECT_AS(int(const wchar_t *, const wchar_t *, va_list), vswscanf);
SUBJECT_AS(int(FILE *, const wchar_t *, va_list), vfwscanf);
SUBJECT_AS(int(const wchar_t *, va_list), vwscanf);
SUBJECT(fmemopen);
SUBJECT(fgetwc);
SUBJECT(fclose);
SUBJECT(free);
SUBJECT(setlocale);

extern const char mote___utf8_decode[], mote___utf8_encode[];
static const char *volatile pulled[]
    __attribute__((used)) = {mote___utf8_decode, mote___utf8_encode};

static void use_utf8(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	mote_setlocale(LC_ALL, "C.UTF-8");
}
TestSuite(wchar_wscanf, .init = use_utf8);

/* Three results of up to 64 bytes each, the host's and mote's. */
static void same(const wchar_t *text, const wchar_t *format)
{
	static char a[3][64], b[3][64];
	char *x = (char *)a, *y = (char *)b;
	int n, m;

	memset(a, 'x', sizeof(a));
	memset(b, 'x', sizeof(b));
	n = swscanf(text, format, a[0], a[1], a[2]);
	m = mote_swscanf(text, format, b[0], b[1], b[2]);
	cr_assert_eq(n, m, "%ls by %ls: %d and not %d", text, format, m, n);
	/* Behind texts in bytes the host stores one more zero. */
	for (size_t k = 1; k < sizeof(a); k++)
		if (!x[k] && !x[k - 1] && y[k] == 'x')
			x[k] = 'x';
	cr_assert_eq(memcmp(a, b, sizeof(a)), 0, "%ls by %ls", text, format);
}

#pragma GCC diagnostic ignored "-Wformat"
Test(wchar_wscanf, agrees_with_the_host)
{
	static const wchar_t *const texts[] = {L"12 34 56", L"  -7,8", L"0x1f 017 9", L"abc def",
	    L"\344b\x20ac d", L"", L"   ", L"3.25e1 x",
	    L"\x3000"
	    L"5 6",
	    L"99999999999", L"%5", L"a,b,c", L"]]a", L"\x1f600\x1f601 z", L"nan y", L"+"};
	static const wchar_t *const formats[] = {L"%d%d%d", L"%d ,%d", L"%i%i%i", L"%s%s",
	    L"%ls%ls", L"%3s%2ls", L"%c%lc%1c", L"%[a-c]%n", L"%l[^ ]%s", L"%lf%s", L"%*d%d",
	    L"%2d%n%d", L"%hhd%n", L"%ld%lln", L"%%%d", L"%[]]%c", L"%[^]]", L" %c", L"a%[,]b",
	    L"%n", L"%*s%ls", L"%x%o", L"%f", L"%C%S", L"%2$d%1$d", L"\344%s", L"%1d%1d%1d",
	    L"%u%*c%u"};

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		for (size_t j = 0; j < sizeof(formats) / sizeof(*formats); j++)
			same(texts[i], formats[j]);
}

Test(wchar_wscanf, allocates_for_m)
{
	wchar_t *wide = NULL;
	char *bytes = NULL;
	wchar_t text[201];

	wmemset(text, 0x20ac, 200);
	text[200] = 0;
	cr_assert_eq(mote_swscanf(text, L"%100mls%ms", &wide, &bytes), 2);
	cr_assert_eq(wcslen(wide), 100);
	cr_assert_eq(wide[99], 0x20ac);
	cr_assert_eq(strlen(bytes), 300);
	mote_free(wide);
	mote_free(bytes);
	cr_assert_eq(mote_swscanf(L"ab", L"%2mc", &bytes), 1);
	cr_assert_eq(memcmp(bytes, "ab", 2), 0);
	mote_free(bytes);
}

static int list(FILE *f, const wchar_t *format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = mote_vfwscanf(f, format, ap);
	va_end(ap);
	return n;
}

static int list_memory(const wchar_t *s, const wchar_t *format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = mote_vswscanf(s, format, ap);
	va_end(ap);
	return n;
}

static int list_in(const wchar_t *format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = mote_vwscanf(format, ap);
	va_end(ap);
	return n;
}

Test(wchar_wscanf, reads_streams)
{
	char text[] = "\303\244\303\266 12x\377";
	FILE *f = mote_fmemopen(text, strlen(text), "r");
	wchar_t wide[9];
	int n = 0, k = 0;

	cr_assert_eq(mote_fwscanf(f, L"%1ls", wide), 1);
	cr_assert_eq(wide[0], 0xe4);
	cr_assert_eq(list(f, L"%ls%d%n", wide, &n, &k), 2);
	cr_assert_eq(wide[0], 0xf6);
	cr_assert_eq(n, 12);
	cr_assert_eq(k, 4);
	cr_assert_eq(mote_fgetwc(f), 'x');
	mote_errno = 0;
	cr_assert_eq(mote_fwscanf(f, L"%ls", wide), EOF);
	cr_assert_eq(mote_errno, EILSEQ);
	mote_fclose(f);
	cr_assert_eq(list_memory(L"5", L"%d", &n), 1);
	cr_assert_eq(n, 5);
	mote_errno = 0;
	cr_assert_eq(mote_swscanf(L"5", L"%y", &n), EOF);
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_eq(mote_wscanf(L""), 0);
	cr_assert_eq(list_in(L""), 0);
}
