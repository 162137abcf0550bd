/* SPDX-License-Identifier: 0BSD */
/* The conversions of printf but floats, through snprintf. */
#include <fcntl.h>
#include <limits.h>
#include <locale.h>
#include <stdarg.h>
#include <stdint.h>
#include <unistd.h>
#include <wchar.h>

#include "tests/guard.h"
#include "tests/lib/stdio/printf.h"

SUBJECT(setlocale);
SUBJECT(sprintf);
SUBJECT(vsnprintf);
SUBJECT(dprintf);

/* The C standard leaves flags that do not belong to a conversion undefined; warnings are meant. */
#pragma GCC diagnostic ignored "-Wformat"
#pragma GCC diagnostic ignored "-Wformat-security"
#pragma GCC diagnostic ignored "-Wformat-zero-length"
#pragma GCC diagnostic ignored "-Wformat-overflow"
#pragma GCC diagnostic ignored "-Wformat-truncation"

/* "%" flags width precision length conversion, for every set of flags of the five. */
static int format_of(char *format, unsigned i, const char *length, char conversion)
{
	static const char *const widths[] = { "", "1", "2", "9", "25" };
	static const char *const precisions[] = { "", ".", ".0", ".1", ".5", ".21" };
	char *f = format;
	int flag;

	*f++ = '%';
	for (flag = 0; flag < 5; flag++)
		if (i >> flag & 1)
			*f++ = "-+ #0"[flag];
	i >>= 5;
	f = stpcpy(f, widths[i % 5]);
	i /= 5;
	f = stpcpy(f, precisions[i % 6]);
	f = stpcpy(f, length);
	*f++ = conversion;
	*f = 0;
	return i < 6;
}

Test(stdio_printf, integers_with_all_flags_widths_and_precisions)
{
	static const long values[] = { 0, 1, 7, 8, -1, -8, 42, 255, -255, 65535, 123456789, INT_MAX,
		INT_MIN, UINT_MAX, LONG_MAX, LONG_MIN, 0x8080808080808080, 1000000000000 };
	static const char *const lengths[] = { "", "hh", "h", "l", "ll", "j", "z", "t" };
	char format[40];
	unsigned i, v, l;
	const char *c;

	for (c = "dioxXu"; *c; c++)
		for (l = 0; l < 8; l++)
			for (i = 0; format_of(format, i, lengths[l], *c); i++)
				for (v = 0; v < sizeof values / sizeof *values; v++)
					SAME(format, values[v]);
}

Test(stdio_printf, binary_integers)
{
	char format[40];
	unsigned i;

	/* The host's %B with # and zeros is that of C23 from glibc 2.35 on. */
	for (i = 0; format_of(format, i, "", 'b'); i++) {
		SAME(format, 0);
		SAME(format, 5);
		SAME(format, 0xff00);
	}
	SAME("%#B %B %#lb %hhb", 5, 6, -1L, 0x1ff);
}

Test(stdio_printf, pointers)
{
	SAME("%p %20p %-20p|", (void *)0x1234, (void *)-1, (void *)&errno);
	SAME("%1$p %1$30p", (void *)0x7fffffffffff);
}

Test(stdio_printf, strings_and_characters)
{
	static const char *const strings[] = { "", "a", "hello", "a longer text than the width" };
	char format[40];
	unsigned i, s;

	for (i = 0; format_of(format, i, "", 's'); i++)
		for (s = 0; s < 4; s++)
			if (!strchr(format, '0'))
				SAME(format, strings[s]);
	SAME("%s %.3s %10s", NULL, "abcdef", NULL);
	SAME("%c%c%5c%-5c|", 'x', 0, 'y', 'z');
	SAME("%c", 0x141);
	SAME("%*s|%-*s|%.*s|%.*s|%*s", 5, "ab", 5, "cd", 1, "ef", -1, "gh", -5, "ij");
	SAME("%*d|%*d|%0*d|%.*d|%.*d", 5, 1, -5, 2, 6, 3, 4, 4, -4, 5);
}

Test(stdio_printf, a_string_with_precision_is_read_no_further)
{
	char text[3] = { 'a', 'b', 'c' };

	SAME("%.3s", text);
	SAME("%.2s", text);
}

Test(stdio_printf, text_and_percent_signs)
{
	SAME("");
	SAME("plain");
	SAME("%%");
	SAME("100%% of %d%%, %%d", 5);
	SAME("%%%%%s%%", "x");
	SAME("a%sb%dc%%d\ne", "1", 2);
}

Test(stdio_printf, more_arguments_than_registers)
{
	SAME("%d %d %d %d %d %d %d %d %ld %s", 1, 2, 3, 4, 5, 6, 7, 8, 9L, "ten");
	SAME("%d %f %d %f %d %f %d %f %d %f %f %f %f %f %f %d", 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5,
	     6.5, 7.5, 8.5, 9.5, 10.5, 6);
	SAME("%Lf %d %Lf %s %f", 1.5L, 2, -3.25L, "four", 5.5);
}

Test(stdio_printf, arguments_by_number)
{
	SAME("%2$s %1$s", "world", "hello");
	SAME("%2$d %1$d %2$x %3$s %1$c", 65, 255, "z");
	SAME("%1$*2$d|%1$-*2$d|%1$.*3$d", 42, 6, 4);
	SAME("%4$s %3$f %2$Lf %1$d", 1, 2.5L, 3.5, "end");
	SAME("%3$hhd %1$lld %2$g %1$lld", -7LL, 1e10, 300);
	SAME("%%1$d %1$s%%2$f", "s");
	SAME("%9$d %8$d %7$d %6$d %5$d %4$d %3$d %2$d %1$d", 1, 2, 3, 4, 5, 6, 7, 8, 9);
	SAME("%1$f %9$f %8$f %7$f %6$f %5$f %4$f %3$f %2$Lf %1$f", 1.5, 2.5L, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5,
	     9.5);
}

Test(stdio_printf, counts_so_far)
{
	union {
		signed char c;
		short s;
		int i;
		long l;
	} n[4];

	memset(n, 0xff, sizeof n);
	cr_assert_eq(mote_snprintf(mote_text, 3, "%d%nabc%ln%hhn%hnx", 1234, &n[0].i, &n[1].l, &n[2].c,
	                           &n[3].s), 8);
	cr_assert_eq(n[0].l, 0xffffffff00000004);
	cr_assert_eq(n[1].l, 7);
	cr_assert_eq(n[2].l, ~0xffL | 7);
	cr_assert_eq(n[3].l, ~0xffffL | 7);
	cr_assert_str_eq(mote_text, "12");
}

Test(stdio_printf, errors)
{
	mote_errno = 0;
	cr_assert_eq(mote_snprintf(mote_text, 9, "%!"), -1);
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_eq(mote_snprintf(mote_text, 9, "%"), -1);
	cr_assert_eq(mote_snprintf(mote_text, 9, "a%5"), -1);
	mote_errno = 0;
	cr_assert_eq(mote_snprintf(mote_text, 9, "%2147483647d%d", 1, 2), -1);
	cr_assert_eq(mote_errno, EOVERFLOW);
	mote_errno = 0;
	cr_assert_eq(mote_snprintf(mote_text, 9, "%lc", (wint_t)0xd800), -1);
	cr_assert_eq(mote_errno, EILSEQ);
	cr_assert_eq(mote_snprintf(mote_text, 9, "%ls", L"abc\x110000"), -1);
}

/* The result, and errno beside it. */
static int told(const char *format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	mote_errno = 0;
	n = mote_vsnprintf(mote_text, 32, format, ap);
	va_end(ap);
	return n;
}

#define OVERFLOWS(...) cr_assert(told(__VA_ARGS__) == -1 && mote_errno == EOVERFLOW)
#define COUNTS(n, ...) cr_assert_eq(told(__VA_ARGS__), (n))

Test(stdio_printf, numbers_that_no_int_has_are_eoverflow_at_once)
{
	static const char *const numbers[] = {"2147483648", "2147483650", "4294967295", "4294967296",
	    "4294967298", "9999999999", "21474836480", "99999999999999", "18446744073709551615",
	    "18446744073709551617", "340282366920938463463374607431768211457"};
	static const char *const conversions[] = {"d", "x", "o", "c", "ld", "s", "p", "m", "ls", "f",
	    "e", "g", "a", "Lf"};
	char format[99];
	size_t i, c;

	alarm(300);
	for (i = 0; i < sizeof numbers / sizeof *numbers; i++)
		for (c = 0; c < sizeof conversions / sizeof *conversions; c++) {
			sprintf(format, "%%%s%s", numbers[i], conversions[c]);
			OVERFLOWS(format, "", 1.5L, 1.5);
			sprintf(format, "%%-%s%s", numbers[i], conversions[c]);
			OVERFLOWS(format, "", 1.5L, 1.5);
			sprintf(format, "%%.%s%s", numbers[i], conversions[c]);
			OVERFLOWS(format, "", 1.5L, 1.5);
			sprintf(format, "%%%s$%s", numbers[i], conversions[c]);
			OVERFLOWS(format, "", 1.5L, 1.5);
			sprintf(format, "%%1$*%s$%s", numbers[i], conversions[c]);
			OVERFLOWS(format, "", 1.5L, 1.5);
			sprintf(format, "%%1$.*%s$%s", numbers[i], conversions[c]);
			OVERFLOWS(format, "", 1.5L, 1.5);
		}
	OVERFLOWS("%2000000000$d", 1);
	OVERFLOWS("%4097$d", 1);
	OVERFLOWS("%*d", INT_MIN, 1);
	OVERFLOWS("%-*d", INT_MIN, 1);
	OVERFLOWS("%0*d", INT_MIN, 1);
	OVERFLOWS("%*.5f", INT_MIN, 1.);
}

Test(stdio_printf, a_negative_precision_is_none)
{
	static const int negative[] = {-1, -2, -1000, -INT_MAX, INT_MIN};
	size_t i;

	for (i = 0; i < sizeof negative / sizeof *negative; i++) {
		SAME("%.*d|%0*.*d|%.*x", negative[i], 42, 9, negative[i], -42, negative[i], 0);
		SAME("%.*s|%.*c|%.*o", negative[i], "text", negative[i], 'c', negative[i], 8);
		SAME("%.*f|%.*e|%.*g|%.*a", negative[i], 1.25, negative[i], 2.5, negative[i], 3.5,
		    negative[i], 1.0);
		SAME("%.*ls|%.*p", negative[i], L"wide", negative[i], &errno);
	}
}

/* Costs time where a byte of a field does: 2^31 of them are counted, not put. */
Test(stdio_printf, fields_of_int_max_bytes_are_counted)
{
	int i;

	alarm(300);
	for (i = 0; i < 1000; i++) {
		COUNTS(INT_MAX, "%2147483647d", 12);
		COUNTS(INT_MAX, "%-2147483647d", 12);
		COUNTS(INT_MAX, "%02147483647d", 12);
		COUNTS(INT_MAX, "%.2147483647d", 12);
		COUNTS(INT_MAX, "%-2147483647.2147483647d", 12);
		COUNTS(INT_MAX, "%*d", -INT_MAX, 1);
		COUNTS(INT_MAX, "%2147483646d%d", 1, 2);
		COUNTS(INT_MAX, "%d%2147483646s", 1, "text");
		COUNTS(INT_MAX, "%+.2147483646x%c", 1, 2);
		OVERFLOWS("%2147483647d%d", 12, 1);
		OVERFLOWS("%d%2147483647d", 12, 1);
		OVERFLOWS("%+.2147483647d", 12);
		OVERFLOWS("%#.2147483646x", 12);
		OVERFLOWS("%-2147483647s%ls", "a", L"b");
	}
}

Test(stdio_printf, formats_that_end_or_name_nothing_are_einval)
{
	static const char *const formats[] = {"%", "%5", "%-", "%.", "%.5", "%l", "%hh", "%L", "%*",
	    "%1$", "%1$*2$", "%y", "%5.3y", "%!", "%\x80", "%k", "%lz", "%.-5d"};
	size_t i;

	for (i = 0; i < sizeof formats / sizeof *formats; i++) {
		/* Against the end of what may be read. */
		char *format = guard_copy_tail(0, formats[i], strlen(formats[i]) + 1);

		cr_assert_eq(told(format, 1, 2, 3), -1, "%s", formats[i]);
		cr_assert_eq(mote_errno, EINVAL, "%s", formats[i]);
	}
}

Test(stdio_printf, a_precision_bounds_what_is_read)
{
	char *narrow = guard_copy_tail(0, "abc", 3);
	wchar_t *wide = (wchar_t *)guard_copy_tail(1, L"xyz", 3 * sizeof *wide);
	static const wchar_t invalid[] = {'a', 'b', 0x110000};

	SAME("%.3s|%.2s|%.0s|%.*s|%5.3s|%-5.3s|", narrow, narrow, narrow + 3, 3, narrow, narrow, narrow);
	SAME("%.3ls|%.2ls|%.0ls|%.*S|%5.3ls|%-5.3ls|", wide, wide, wide + 3, 3, wide, wide, wide);
	COUNTS(2, "%.2ls", invalid);
	COUNTS(-1, "%.3ls", invalid);
}

Test(stdio_printf, errno_as_text)
{
	errno = mote_errno = EACCES;
	SAME("%m|%30m|%.3m|%1$d", 1);
	SAME("%d %m %s", 5, "x");
}

Test(stdio_printf, wide_characters_as_utf8)
{
	cr_assert(setlocale(LC_CTYPE, "C.UTF-8") && mote_setlocale(LC_CTYPE, "C.UTF-8"));
	SAME("%lc|%5lc|%-5lc|%C|", 0x20ac, 0x7f, 0x10ffff, 0x80);
	SAME("%ls|%20ls|%-20ls|%S|%.2ls|%.3ls|%.4ls|%.0ls|", L"a\u20acb\U0001f600", L"\u07ff\u0800",
	     L"\uffff", L"", L"a\u20ac", L"a\u20ac", L"a\u20ac", L"x");
	SAME("%ls", NULL);
	SAME("%s\xff\x80", "\xc3\x28");
}

Test(stdio_printf, cuts_off_at_the_size_and_counts_on)
{
	char text[8];
	int i;

	for (i = 0; i < 8; i++) {
		memset(text, 'x', sizeof text);
		cr_assert_eq(mote_snprintf(text, (size_t)i, "%d%s", 12, "3456"), 6);
		if (i)
			cr_assert_eq(text[i < 7 ? i - 1 : 6], 0);
		cr_assert(!memcmp(text, "123456", i < 7 ? (i ? i - 1 : 0) : 6));
		cr_assert_eq(text[i < 7 ? i : 7], 'x');
	}
	cr_assert_eq(mote_snprintf(NULL, 0, "%s", "abc"), 3);
	cr_assert_eq(mote_sprintf(text, "%s-%d", "abc", 5), 5);
	cr_assert_str_eq(text, "abc-5");
}

Test(stdio_dprintf, sees_a_bad_descriptor_without_a_byte_to_write)
{
	int fd = open("/dev/null", O_WRONLY);

	mote_errno = 0;
	cr_assert(mote_dprintf(-1, "") == -1 && mote_errno == EBADF);
	mote_errno = 0;
	cr_assert(mote_dprintf(-1, "%s", "text") == -1 && mote_errno == EBADF);
	cr_assert_eq(mote_dprintf(fd, ""), 0);
	cr_assert_eq(mote_dprintf(fd, "%d", 12), 2);
	close(fd);
}
