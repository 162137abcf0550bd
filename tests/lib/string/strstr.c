/* SPDX-License-Identifier: 0BSD */
/* strstr, memmem, strcasestr */
#include <criterion/criterion.h>
#include <stdlib.h>

#include "tests/guard.h"
#include "tests/subject.h"
#include "tests/widths.h"

SUBJECT_AS(char *(const char *, const char *), strstr);
SUBJECT_AS(char *(const char *, const char *), strcasestr);
SUBJECT_AS(void *(const void *, size_t, const void *, size_t), memmem);

/* The definition itself, for the small texts. */
static const char *naive(const char *s, size_t size, const char *part, size_t n)
{
	for (size_t i = 0; i + n <= size; i++)
		if (!memcmp(s + i, part, n))
			return s + i;
	return NULL;
}

static void check(const char *text, size_t size, const char *part, size_t n)
{
	char *s = guard_copy_tail(0, text, size), *x = guard_copy_tail(1, part, n);

	cr_assert_eq(mote_memmem(s, size, x, n), naive(s, size, x, n), "'%.*s' in '%.*s'", (int)n,
	    part, (int)size, text);
	s = guard_tail(0, size + 1);
	x = guard_tail(1, n + 1);
	memcpy(s, text, size);
	memcpy(x, part, n);
	s[size] = x[n] = 0;
	cr_assert_eq(mote_strstr(s, x), naive(s, size, x, n), "'%s' in '%s'", x, s);
}

/* All texts and patterns over an alphabet, up to a length. */
static void all(const char *alphabet, int letters, int text_max, int part_max)
{
	for (int size = 0; size <= text_max; size++)
		for (int n = 0; n <= part_max; n++) {
			char text[16] = "", part[16] = "";
			int total = 1;

			for (int i = 0; i < size + n; i++)
				total *= letters;
			for (int c = 0; c < total; c++) {
				int rest = c;

				for (int i = 0; i < size; i++, rest /= letters)
					text[i] = alphabet[rest % letters];
				for (int i = 0; i < n; i++, rest /= letters)
					part[i] = alphabet[rest % letters];
				check(text, size, part, n);
			}
		}
}

TestWidths(string_strstr, is_right_for_all_short_strings_of_two_letters)
{
	all("a\xe9", 2, 10, 6);
}

TestWidths(string_strstr, is_right_for_all_short_strings_of_three_letters)
{
	all("ab\xff", 3, 6, 4);
}

TestWidths(string_strstr, is_right_for_long_repetitive_strings)
{
	for (int round = 0; round < 40000; round++) {
		char text[200], part[64];
		size_t size = guard_random() % 200, n = guard_random() % 40,
		       period = guard_random() % 9 + 1;

		for (size_t i = 0; i < size; i++)
			text[i] = i < period || guard_random() % 40 == 0 ? "abc"[guard_random() % 3]
			                                                 : text[i - period];
		for (size_t i = 0; i < n; i++)
			part[i] = i < period || guard_random() % 40 == 0 ? "abc"[guard_random() % 3]
			                                                 : part[i - period];
		if (n <= size && round % 2)
			memcpy(part, text + guard_random() % (size - n + 1), n);
		check(text, size, part, n);
	}
}

TestWidths(string_memmem, takes_nul_bytes_and_empty_arguments)
{
	static const char s[] = "ab\0cd\0\0e";

	cr_assert_eq(mote_memmem(s, 8, "\0\0", 2), s + 5);
	cr_assert_eq(mote_memmem(s, 8, "\0c", 2), s + 2);
	cr_assert_null(mote_memmem(s, 6, "\0\0", 2));
	cr_assert_eq(mote_memmem(s, 8, NULL, 0), s);
	cr_assert_null(mote_memmem(NULL, 0, "a", 1));
	cr_assert_null(mote_memmem(s, 1, "ab", 2));
}

TestWidths(string_strstr, reads_nothing_behind_the_match)
{
	char *s = guard_tail(0, 6);

	memcpy(s, "xabyab", 6);
	cr_assert_eq(mote_strstr(s, "yab"), s + 3);
	cr_assert_eq(mote_strstr(s, ""), s);
}

/* A method which is quadratic in time would need 10^11 steps here, more than the test may last. */
enum { TEXT = 1 << 20, PART = 1 << 19 };

static void both(char *s, char *part, size_t at)
{
	size_t n = strlen(part);
	char *expected = at == (size_t)-1 ? NULL : s + at;

	cr_assert_eq(mote_strstr(s, part), expected);
	cr_assert_eq(mote_memmem(s, TEXT, part, n), expected);
}

TestWidths(string_strstr, is_linear_for_hostile_strings)
{
	char *s = malloc(TEXT + 1), *part = malloc(PART + 1);

	memset(s, 'a', TEXT);
	memset(part, 'a', PART);
	s[TEXT] = part[PART] = 0;
	part[PART - 1] = 'b'; /* aa...ab */
	both(s, part, -1);
	s[TEXT - 1] = 'b';
	both(s, part, TEXT - PART);
	s[TEXT - 1] = part[PART - 1] = 'a';
	part[0] = 'b'; /* baa...a */
	both(s, part, -1);
	part[0] = 'a';
	part[PART / 2] = 'b'; /* a...aba...a */
	both(s, part, -1);
	s[TEXT - 10] = 'b';
	both(s, part, -1);
	part[PART / 2] = '_'; /* less than the others */
	both(s, part, -1);
	for (size_t i = 0; i < TEXT; i++)
		s[i] = i % 1000 ? 'a' : 'b';
	memcpy(part, s, PART);
	part[PART - 1] = 'c';
	both(s, part, -1);
	/* Fibonacci words are the worst case of many methods. */
	size_t a = 1, b = 2;
	memcpy(s, "ab", 2);
	while (b < TEXT) {
		size_t n = b + a < TEXT ? a : TEXT - b;

		memcpy(s + b, s, n);
		a = b;
		b += n;
	}
	memcpy(part, s, PART);
	part[PART - 1] ^= 3;
	both(s, part, -1);
	memcpy(part, s + TEXT - PART, PART);
	cr_assert(mote_strstr(s, part) && !memcmp(mote_strstr(s, part), part, PART));
	free(s);
	free(part);
}

Test(string_strcasestr, ignores_the_case_of_ascii_letters)
{
	static const char *const parts[] = {
	    "", "a", "aB", "bA", "AAb", "\xe9", "\xc9", "[", "{", "@", "aabab"};

	for (size_t p = 0; p < sizeof parts / sizeof *parts; p++)
		for (int round = 0; round < 2000; round++) {
			char text[12];
			size_t n = guard_random() % 12;

			for (size_t i = 0; i < n; i++)
				text[i] = "aAbB\xe9[{@"[guard_random() % 8];
			char *s = guard_tail(0, n + 1);
			memcpy(s, text, n);
			s[n] = 0;
			cr_assert_eq(mote_strcasestr(s, parts[p]), strcasestr(s, parts[p]),
			    "%s in %s", parts[p], s);
		}
}
