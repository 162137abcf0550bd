/* SPDX-License-Identifier: 0BSD */
/* scanf's conversions, through sscanf and fscanf, beside the host's. */
#include <criterion/criterion.h>
#include <errno.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

#include "tests/guard.h"
#include "tests/subject.h"

#pragma GCC diagnostic ignored "-Wformat"
#pragma GCC diagnostic ignored "-Wformat-extra-args"
#pragma GCC diagnostic ignored "-Wformat-zero-length"
#pragma GCC diagnostic ignored "-Wunused-result"

SUBJECT(sscanf);
SUBJECT(fscanf);
SUBJECT(free);
SUBJECT(setlocale);
SUBJECT(fgetc);
/* Streams are mote's own, not the host's. */
extern FILE *mote_fdopen(int, const char *);
extern int mote_fclose(FILE *);

/* What setlocale needs for UTF-8 is not linked by itself here. */
extern const char mote___utf8_decode[], mote___utf8_encode[];
const char *const scanf_requires[] = {mote___utf8_decode, mote___utf8_encode};

/* Both leave the same bytes in four arguments, and count the same. */
#define SAME(text, format)                                                                         \
	do {                                                                                       \
		static char host[4][256], mote[4][256];                                            \
		int host_n, mote_n;                                                                \
                                                                                                   \
		memset(host, 0x55, sizeof host);                                                   \
		memset(mote, 0x55, sizeof mote);                                                   \
		host_n = sscanf(text, format, host[0], host[1], host[2], host[3]);                 \
		mote_n = mote_sscanf(text, format, mote[0], mote[1], mote[2], mote[3]);            \
		cr_assert(host_n == mote_n && !memcmp(host, mote, sizeof host),                    \
		    "sscanf(\"%s\", \"%s\") is %d not %d; %02x%02x%02x%02x not %02x%02x%02x%02x",  \
		    text, format, mote_n, host_n, mote[0][0] & 255, mote[0][1] & 255,              \
		    mote[0][2] & 255, mote[0][3] & 255, host[0][0] & 255, host[0][1] & 255,        \
		    host[0][2] & 255, host[0][3] & 255);                                           \
	} while (0)

Test(stdio_scanf, integers_of_every_length_and_base)
{
	static const char *const texts[] = {"", " ", "0", "-0", "42", "-42", "+42", "  42",
	    "\t\n42x", "x", "-", "+", "+-1", "0x1f", "0X1F", "-0x1f", "0777", "08", "127", "128",
	    "255", "256", "65535", "65536", "2147483647", "-2147483648", "4294967295",
	    "9223372036854775807", "-9223372036854775808",
	    "0000000000000000000000000000000000000000000000000000000000000012", "1 2", "1,2", "ff",
	    "FFg", "7fffffff"};
	static const char *const lengths[] = {"", "hh", "h", "l", "ll", "j", "z", "t"};
	static const char *const widths[] = {"", "1", "2", "3", "4", "10", "50"};
	char format[40];
	const char *c;
	size_t i, l, w;

	for (i = 0; i < sizeof texts / sizeof *texts; i++)
		for (c = "dioxXu"; *c; c++)
			for (l = 0; l < 8; l++)
				for (w = 0; w < 7; w++) {
					/* "0x" alone: below. */
					if (strchr("xX", *c) && strlen(texts[i]) - 19 < 2)
						continue; /* does not fit */
					if (strpbrk(texts[i], "xX") && strpbrk(widths[w], "23"))
						continue;
					sprintf(format, "%%%s%s%c%%c", widths[w], lengths[l], *c);
					SAME(texts[i], format);
				}
}

Test(stdio_scanf, no_digits_after_a_prefix_is_a_mismatch)
{
	int x = 5;
	char c;

	/* C11 7.21.6.2p10; the host gives 0. */
	cr_assert_eq(mote_sscanf("0xg", "%x%c", &x, &c), 0);
	cr_assert_eq(mote_sscanf("0x", "%i", &x), 0);
	cr_assert_eq(x, 5);
	cr_assert_eq(mote_sscanf("0xg", "%1x%c", &x, &c), 2);
	cr_assert_eq(x, 0);
	cr_assert_eq(c, 'x');
}

Test(stdio_scanf, pointers)
{
	SAME("0x7ffe1234", "%p");
	SAME("7ffe1234", "%p");
}

Test(stdio_scanf, floats_of_every_length)
{
	static const char *const texts[] = {"", "1", "-1.5", "+.5", "5.", ".", "1e5", "1e", "1e+",
	    "1e+x", "1e5x", "e5", "inf", "INFINITY", "infin", "nan", "nan(", "nan(12)", "nan(1-",
	    "0x1.8p1", "0x1.8p", "0x", "0xg", "0x.8", "  12.25 ", "1.2.3", "-", "+", "--1", "1e400",
	    "1e-400", "0.1", "123456789.123456789e-20", "4.9406564584124654e-324", "1e40",
	    "3.4028235677973366e38", "1e5000", "n", "i", "12345678901234567890"};
	static const char *const formats[] = {"%f%c", "%lf%c", "%Lf%c", "%a%c", "%le%c", "%Lg%c",
	    "%3f%c", "%5lf%c", "%1lf%c", "%*f%c", "%F%c", "%2LG%c", "%lE%c", "%lA%c"};
	size_t i, f;
	char format[20];
	char *text;
	long n;

	for (i = 0; i < sizeof texts / sizeof *texts; i++)
		for (f = 0; f < sizeof formats / sizeof *formats; f++) {
			char *end;
			int width = atoi(formats[f] + 1);

			/*
			 * The host takes "1e", "0x" and "nan(" as the number before them, with what
			 * follows lost; by C11 7.21.6.2p10 they are mismatches.
			 */
			text = strdup(texts[i]);
			if (width && (size_t)width < strlen(text) && text[0] != ' ')
				text[width] = 0;
			strtold(text, &end);
			n = end - text;
			strcpy(format, formats[f]);
			free(text);
			if (n && (strchr("ex(", (texts[i][n] | 32)) && texts[i][n]))
				continue;
			if (width && n == width)
				continue;
			if (!strncmp(texts[i], "nan(", 4))
				continue;
			if (!strncmp(texts[i], "infin", 5) || !strncmp(texts[i], "0x", 2))
				if (texts[i][n])
					continue;
			SAME(texts[i], format);
		}
}

Test(stdio_scanf, a_prefix_of_a_float_is_a_mismatch)
{
	static const char *const texts[] = {"1e", "1e+", "1e+x", "0x", "0xg", "0x1p", "infinit",
	    "nan(", "nan(1-)", "in", "+", "-.", "."};
	double x = 5;
	size_t i;
	char c;

	for (i = 0; i < sizeof texts / sizeof *texts; i++)
		cr_assert_eq(mote_sscanf(texts[i], "%lf%c", &x, &c), 0, "%s", texts[i]);
	cr_assert_eq(x, 5);
	cr_assert_eq(mote_sscanf("1e5", "%1lf%c", &x, &c), 2);
	cr_assert_eq(c, 'e');
	cr_assert_eq(mote_sscanf("nan(1)x", "%lf%c", &x, &c), 2);
	cr_assert_eq(c, 'x');
	cr_assert_eq(mote_sscanf("1.5e3x", "%3lf%c", &x, &c), 2);
	cr_assert_eq(x, 1.5);
	cr_assert_eq(c, 'e');
}

Test(stdio_scanf, strings_sets_and_characters)
{
	static const char *const texts[] = {"", " ", "a", "abc", "  abc def", "abc]def", "a-z", "-",
	    "]", "^", "xyz", "\xff\x80z", "hello world", "12abc", "a\nb", "%",
	    "abcdefghijklmnopqrstuvwxyz"};
	static const char *const formats[] = {"%s", "%3s", "%1s%s", "%*s%s", "%s%s%s", "%c", "%1c",
	    "%*c%c", " %c", "%[a-c]", "%[^a-c]", "%[]]", "%[^]]", "%[]a]%c", "%[a-]", "%[-a]",
	    "%[^-]", "%[a-cx-z]", "%2[a-z]%c", "%[^\n]", "%[%]", "%*[a]%c", "abc%c", "a b%c",
	    "abc %c", "%%%c", " %% %c", "%[^^]", "%[\x80-\xff]", "%s%n", "%n%c%n", "%[a-z]%n",
	    "%*s%n", "%d", "%2$s %1$s", "%1$c%3$c", "%2$2s%1$n"};
	size_t i, f;

	for (i = 0; i < sizeof texts / sizeof *texts; i++)
		for (f = 0; f < sizeof formats / sizeof *formats; f++)
			SAME(texts[i], formats[f]);
}

Test(stdio_scanf, a_count_of_characters_needs_them_all)
{
	char text[8] = "-------";

	/* C11 7.21.6.2p12: exactly the width; the host takes fewer. */
	cr_assert_eq(mote_sscanf("abc", "%5c", text), 0);
	cr_assert_eq(mote_sscanf("abc", "%3c", text), 1);
	cr_assert(!memcmp(text, "abc", 3));
}

Test(stdio_scanf, counts_and_mixtures)
{
	SAME("10 20 30", "%d %d%n %*d%n");
	SAME("10 20 30", "%hhn%d%hn%d");
	SAME("12:34:56.75", "%d:%d:%lf");
	SAME("key = value", "%[a-z] = %s");
	SAME("a1b2", "a%db%d");
	SAME("a1c2", "a%db%d");
	SAME("  x", "x");
	SAME("x", "  x%d");
	SAME("1 2 3", "%3$d %1$d %2$d");
	SAME("5", "%*d%d");
	SAME("abc", "%d");
	SAME("", "");
	SAME("", "%n");
	SAME("", "x");
	SAME("", " ");
	SAME("", "%*d");
	SAME("12", "%d%d");
	SAME("12 ", "%d %c");
	SAME("99999", "%2d%1d%hhd");
}

Test(stdio_scanf, allocates_for_m)
{
	char *s = NULL, *t = NULL, *c = NULL;
	wchar_t *w = NULL;
	char *unset = (char *)1;
	static char big[10000];

	cr_assert_eq(mote_sscanf("hello world!", "%ms%m[ a-z]%mc", &s, &t, &c), 3);
	cr_assert_str_eq(s, "hello");
	cr_assert_str_eq(t, " world");
	cr_assert_eq(*c, '!');
	mote_free(s), mote_free(t), mote_free(c);
	memset(big, 'x', sizeof big - 1);
	cr_assert_eq(mote_sscanf(big, "%ms", &s), 1);
	cr_assert_str_eq(s, big);
	mote_free(s);
	cr_assert_eq(mote_sscanf("abc", "%mls", &w), 1);
	cr_assert(!wcscmp(w, L"abc"));
	mote_free(w);
	cr_assert_eq(mote_sscanf("abc", "%m[x]", &unset), 0);
	cr_assert_eq(mote_sscanf("", "%ms", &unset), EOF);
	cr_assert_eq(mote_sscanf("abc 5", "%*ms%1$n", &unset), 0);
}

Test(stdio_scanf, wide_characters_from_utf8)
{
	wchar_t w[20], v[20];
	char c;

	cr_assert(mote_setlocale(LC_CTYPE, "C.UTF-8"));
	wmemset(w, 0x55, 20);
	cr_assert_eq(mote_sscanf("a\u20acb \U0001f600x", "%ls %lc%c", w, v, &c), 3);
	cr_assert(!wcscmp(w, L"a\u20acb"));
	cr_assert_eq(*v, 0x1f600);
	cr_assert_eq(c, 'x');
	cr_assert_eq(mote_sscanf("\u20ac\u20ac\u20acx", "%2ls%C%c", w, v, &c), 3);
	cr_assert(!wcscmp(w, L"\u20ac\u20ac"));
	cr_assert_eq(*v, 0x20ac);
	cr_assert_eq(mote_sscanf("xyz\u20ac", "%l[x-y]%S", w, v), 2);
	cr_assert(!wcscmp(w, L"xy") && !wcscmp(v, L"z\u20ac"));
	mote_errno = 0;
	cr_assert_eq(mote_sscanf("\xc3(", "%ls", w), EOF);
	cr_assert_eq(mote_errno, EILSEQ);
	cr_assert_eq(mote_sscanf("\xe2\x82", "%lc", w), EOF);
}

Test(stdio_scanf, a_stream_keeps_what_was_not_read)
{
	int fd[2], x = 0, y = 0;
	double d = 0;
	char s[20];
	FILE *f;

	cr_assert_eq(pipe(fd), 0);
	write(fd[1], "12 34abc 5.5e1x\0tail", 20);
	close(fd[1]);
	f = mote_fdopen(fd[0], "r");
	cr_assert_eq(mote_fscanf(f, "%d%d", &x, &y), 2);
	cr_assert_eq(x * 100 + y, 1234);
	cr_assert_eq(mote_fgetc(f), 'a');
	cr_assert_eq(mote_fscanf(f, "%d", &x), 0);
	cr_assert_eq(mote_fscanf(f, "%2s%lf", s, &d), 2);
	cr_assert_str_eq(s, "bc");
	cr_assert_eq(d, 55);
	cr_assert_eq(mote_fgetc(f), 'x');
	cr_assert_eq(mote_fscanf(f, "%4c", s), 1);
	cr_assert(!memcmp(s, "\0tai", 4));
	cr_assert_eq(mote_fscanf(f, "%s", s), 1);
	cr_assert_str_eq(s, "l");
	cr_assert_eq(mote_fscanf(f, "%d", &x), EOF);
	mote_fclose(f);
}

Test(stdio_scanf, formats_that_end_or_name_nothing_store_nothing)
{
	static const char *const formats[] = {"%", "%5", "%*", "%*5", "%l", "%hh", "%L", "%m", "%1$",
	    "%1$5", "%y", "%5y", "%b", "%[", "%[^", "%[a", "%[^]", "%[]", "%[]a", "%[a-", "%!", "%$d",
	    "%0$d", "%4294967297$d", "%3000000000$d", "%2000000000$d", "%D", "%\xe4"};
	char stored[64], untouched[64];
	size_t i;

	memset(untouched, 0x55, sizeof untouched);
	for (i = 0; i < sizeof formats / sizeof *formats; i++) {
		char *format = guard_copy_tail(0, formats[i], strlen(formats[i]) + 1);

		memcpy(stored, untouched, sizeof stored);
		mote_errno = 0;
		cr_assert_eq(mote_sscanf("1", format, stored), -1, "%s", formats[i]);
		cr_assert_eq(mote_errno, EINVAL, "%s", formats[i]);
		cr_assert(!memcmp(stored, untouched, sizeof stored), "%s", formats[i]);
	}
	cr_assert_eq(mote_sscanf("12", "%1d%", stored), 1);
	cr_assert_eq(mote_sscanf("12", "%1d%y", stored, stored), 1);
}

Test(stdio_scanf, widths_that_no_int_has_are_no_bound)
{
	char text[9];
	int n;

	cr_assert(mote_sscanf("12345", "%4294967298d", &n) == 1 && n == 12345);
	cr_assert(mote_sscanf("12345", "%18446744073709551618d", &n) == 1 && n == 12345);
	cr_assert(mote_sscanf("abcdef", "%99999999999999999999s", text) == 1);
	cr_assert_str_eq(text, "abcdef");
	cr_assert_eq(mote_sscanf("abcdef", "%4294967297c", text), 0);
}

Test(stdio_scanf, integers_out_of_range_are_as_strtol_has_them)
{
	static const char *const texts[] = {"9223372036854775807", "9223372036854775808",
	    "-9223372036854775808", "-9223372036854775809", "18446744073709551615",
	    "18446744073709551616", "-18446744073709551615", "-18446744073709551616",
	    "99999999999999999999999", "-99999999999999999999999", "0x7fffffffffffffff",
	    "0x8000000000000000", "0xffffffffffffffff", "0x10000000000000000", "-0x8000000000000001",
	    "01777777777777777777777", "02000000000000000000000", "1844674407370955161500",
	    "36893488147419103232"};
	static const char *const formats[] = {"%ld", "%li", "%d", "%hd", "%hhd", "%lu", "%u", "%lx",
	    "%lo", "%jd", "%zu", "%td", "%p", "%Ld", "%*d%n"};
	size_t i, f;
	long x;

	for (i = 0; i < sizeof texts / sizeof *texts; i++)
		for (f = 0; f < sizeof formats / sizeof *formats; f++)
			SAME(texts[i], formats[f]);
	mote_errno = 0;
	mote_sscanf("9223372036854775807", "%ld", &x);
	cr_assert_eq(mote_errno, 0);
	mote_sscanf("9223372036854775808", "%ld", &x);
	cr_assert(mote_errno == ERANGE && x == INT64_MAX);
	mote_errno = 0;
	mote_sscanf("18446744073709551616", "%lu", &x);
	cr_assert(mote_errno == ERANGE && x == -1);
}

/* Parts of input and of formats, put together at random: from a string, and from a stream. */
static unsigned scan_state = 1;

static unsigned scan_random(unsigned n)
{
	scan_state = scan_state * 1103515245 + 12345;
	return (scan_state >> 16) % n;
}

static void put_together(char *to, const char *const *parts, unsigned n)
{
	*to = 0;
	for (unsigned k = scan_random(9); k; k--)
		strcat(to, parts[scan_random(n)]);
}

Test(stdio_scanf, any_input_and_format_are_as_the_host_has_them)
{
	static const char *const inputs[] = {" ", "  ", "\n", "\t ", "1", "23", "-", "+7", "0", "012",
	    "4567890", "word", "a", "bcd", ".5", "2.", "1e3", ",", "%", "z", "\v", "]",
	    "a long word that is longer than any number of this table and than its widths", "0x1f"};
	static const char *const formats[] = {"%d", "%i", "%u", "%3d", "%1u", "%o", "%s", "%5s", "%1s",
	    "%c", "%[a-d]", "%4[^,]", "%[]a]", "%*d", "%*s", "%*c", "%n", " ", "  ", ",", "a",
	    "%%", "%hhd", "%hd", "%ld", "%lf", "%f", "%20s", "%*[^0-9]"};
	char text[1024], format[256];
	struct {
		char bytes[8][128];
	} *out = malloc(3 * sizeof *out);
	int fd = memfd_create("scanf", 0), n[3];
	FILE *f;

	for (int i = 0; i < 60000; i++) {
		put_together(text, inputs, sizeof inputs / sizeof *inputs);
		put_together(format, formats, sizeof formats / sizeof *formats);
		memset(out, 0x55, 3 * sizeof *out);
#define ARGUMENTS(k) out[k].bytes[0], out[k].bytes[1], out[k].bytes[2], out[k].bytes[3],           \
		    out[k].bytes[4], out[k].bytes[5], out[k].bytes[6], out[k].bytes[7]
		n[0] = sscanf(text, format, ARGUMENTS(0));
		n[1] = mote_sscanf(text, format, ARGUMENTS(1));
		n[2] = n[0];
		if (i % 8 == 0) {
			cr_assert(!ftruncate(fd, 0));
			cr_assert(pwrite(fd, text, strlen(text), 0) == (ssize_t)strlen(text));
			lseek(fd, 0, SEEK_SET);
			f = mote_fdopen(dup(fd), "r");
			n[2] = mote_fscanf(f, format, ARGUMENTS(2));
			mote_fclose(f);
		} else {
			out[2] = out[0];
		}
		cr_assert(n[1] == n[0] && n[2] == n[0] && !memcmp(out, out + 1, sizeof *out) &&
		        !memcmp(out, out + 2, sizeof *out),
		    "sscanf(\"%s\", \"%s\") is %d not %d, fscanf %d", text, format, n[1], n[0], n[2]);
	}
	close(fd);
	free(out);
}
