/* SPDX-License-Identifier: 0BSD */
/* What vectors, pages and thresholds could break: every alignment, both ends of memory, large sizes
 */
#include <criterion/criterion.h>
#include <stdint.h>
#include <stdlib.h>
#include <strings.h>

#include "tests/guard.h"
#include "tests/subject.h"
#include "tests/widths.h"

SUBJECT(memcpy);
SUBJECT(mempcpy);
SUBJECT(memmove);
SUBJECT(memset);
SUBJECT(memcmp);
SUBJECT_AS(void *(const void *, int, size_t), memchr);
SUBJECT_AS(void *(const void *, int, size_t), memrchr);
SUBJECT_AS(char *(const char *, int), strchr);
SUBJECT_AS(char *(const char *, int), strchrnul);
SUBJECT_AS(char *(const char *, int), strrchr);
SUBJECT(strlen);
SUBJECT(strnlen);
SUBJECT(strcmp);
SUBJECT(strncmp);
SUBJECT(strcasecmp);
SUBJECT(strncasecmp);
SUBJECT(strcpy);
SUBJECT(stpcpy);
SUBJECT(strcat);
SUBJECT(strspn);
SUBJECT(strcspn);
SUBJECT_AS(char *(const char *, const char *), strstr);
SUBJECT_AS(void *(const void *, size_t, const void *, size_t), memmem);

enum { LINE = 64, LONGEST = 300 };

/* Around the sizes at which the ways of copying change. */
static const size_t large[] = {
    255, 256, 257, 383, 511, 513, 1024, 2047, 2048, 4095, 4096, 4097, 8193, 65535, 65537, 200001};
enum { LARGE = sizeof large / sizeof *large, ROOM = 200001 + 4 * LINE };
static const size_t offsets[] = {0, 1, 7, 16, 31, 33, 63};
enum { OFFSETS = sizeof offsets / sizeof *offsets };

static char from[ROOM], to[ROOM], expected[ROOM];

static void fill(char *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		p[i] = guard_random();
}

TestWidths(string_memcpy, copies_any_size_from_and_to_any_alignment)
{
	fill(from, sizeof from);
	for (size_t n = 0; n < LONGEST; n++)
		for (size_t a = 0; a < LINE; a++) {
			char *d = to + LINE + a, *s = from + (n * 7 + a * 13) % LINE;

			memset(to, 'x', LONGEST + 3 * LINE);
			memset(expected, 'x', LONGEST + 3 * LINE);
			memcpy(expected + LINE + a, s, n);
			cr_assert_eq(mote_memcpy(d, s, n), d);
			cr_assert_arr_eq(to, expected, LONGEST + 3 * LINE, "n %zu, a %zu", n, a);
			memset(d, 'x', n);
			cr_assert_eq(mote_mempcpy(d, s, n), d + n);
			cr_assert_arr_eq(to, expected, LONGEST + 3 * LINE, "n %zu, a %zu", n, a);
		}
}

TestWidths(string_memcpy, copies_large_blocks)
{
	fill(from, sizeof from);
	for (size_t i = 0; i < LARGE; i++)
		for (size_t j = 0; j < OFFSETS * OFFSETS; j++) {
			size_t a = offsets[j / OFFSETS], b = offsets[j % OFFSETS], n = large[i];
			char *d = to + LINE + a;

			memset(to, 'x', n + 3 * LINE);
			cr_assert_eq(mote_memcpy(d, from + b, n), d);
			cr_assert(!memcmp(d, from + b, n), "n %zu, %zu to %zu", n, b, a);
			cr_assert(d[-1] == 'x' && d[n] == 'x', "n %zu, %zu to %zu", n, b, a);
		}
}

TestWidths(string_memmove, moves_large_blocks_over_any_distance)
{
	static const size_t distances[] = {
	    0, 1, 2, 8, 15, 16, 17, 31, 32, 33, 63, 64, 65, 100, 128, 250, 4095, 4096, 65536};

	fill(from, sizeof from);
	for (size_t i = 0; i < LARGE; i++)
		for (size_t j = 0; j < sizeof distances / sizeof *distances; j++)
			for (int up = 0; up < 2; up++) {
				size_t n = large[i], by = distances[j], a = (i * 5 + j) % LINE;
				char *low = to + LINE + a, *high = low + by;

				if (n + by + 3 * LINE > ROOM)
					continue;
				memcpy(to, from, n + by + 3 * LINE);
				memcpy(expected, from, n + by + 3 * LINE);
				memcpy(expected + ((up ? high : low) - to),
				    (up ? low : high) - to + from, n);
				mote_memmove(up ? high : low, up ? low : high, n);
				cr_assert(!memcmp(to, expected, n + by + 3 * LINE),
				    "n %zu by %zu %d", n, by, up);
			}
}

TestWidths(string_memset, fills_any_size_at_any_alignment)
{
	for (size_t n = 0; n < LONGEST + LARGE; n++)
		for (size_t a = 0; a < LINE; a += n < LONGEST ? 1 : 9) {
			size_t size = n < LONGEST ? n : large[n - LONGEST];
			char *d = to + LINE + a;

			memset(to, 'x', size + 3 * LINE);
			memset(expected, 'x', size + 3 * LINE);
			memset(expected + LINE + a, 0xe9, size);
			cr_assert_eq(mote_memset(d, 0x1e9, size), d);
			cr_assert(!memcmp(to, expected, size + 3 * LINE), "n %zu, a %zu", size, a);
		}
}

/* The bytes before and behind a string are such as are sought: they must not be found. */
static void search_at(char *s, size_t n, size_t at, int before, int behind)
{
	memset(s, 'a', n);
	if (before)
		memset(s - before, n % 2 ? 'z' : 0, before);
	if (behind)
		memset(s + n, 'z', behind);
	cr_assert_null(mote_memchr(s, 'z', n));
	cr_assert_null(mote_memrchr(s, 'z', n));
	cr_assert_eq(mote_strnlen(s, n), n);
	if (at == n)
		return;
	s[at] = 'z';
	if (at + 5 < n)
		s[at + 5] = 'z';
	cr_assert_eq(mote_memchr(s, 0x17a, n), s + at);
	cr_assert_eq(mote_memrchr(s, 0x17a, n), at + 5 < n ? s + at + 5 : s + at);
	cr_assert_eq(mote_memchr(s, 'z', SIZE_MAX), s + at);
	s[n - 1] = 0;
	cr_assert_eq(mote_strlen(s), n - 1);
	cr_assert_eq(mote_strnlen(s, n - 1), n - 1);
	cr_assert_eq(mote_strnlen(s, SIZE_MAX), n - 1);
	cr_assert_eq(mote_strchr(s, 'z'), at < n - 1 ? s + at : NULL);
	cr_assert_eq(mote_strchrnul(s, 'z'), s + at);
	cr_assert_eq(mote_strrchr(s, 'z'), strrchr(s, 'z'));
	cr_assert_eq(mote_strrchr(s, 0), s + n - 1);
	cr_assert_eq(mote_strcspn(s, "yz"), at);
	cr_assert_eq(mote_strcspn(s, "z0123456789ABCDEF"), at);
	cr_assert_eq(mote_strspn(s, "a"), at);
	cr_assert_eq(mote_strspn(s, "a0123456789ABCDEF"), at);
}

TestWidths(string_strchr, finds_at_any_place_from_any_alignment)
{
	for (size_t a = 0; a < LINE; a++)
		for (size_t n = 0; n < LONGEST; n += n < 70 ? 1 : 7)
			for (size_t at = 0; at <= n; at += at < 70 ? 1 : 3)
				search_at(guard_head(0) + LINE + a, n, at, LINE, LINE);
}

TestWidths(string_strchr, touches_no_other_page)
{
	for (size_t n = 0; n < LONGEST; n++)
		for (size_t at = n < 66 ? 0 : n - 66; at <= n; at++) {
			search_at(guard_tail(0, n), n, at, LINE, 0);
			search_at(guard_head(0), n, at, 0, LINE);
			/* Across a border between two pages. */
			search_at(guard_head(0) + 2 * GUARD_PAGE - n / 2, n, at, LINE, LINE);
		}
}

TestWidths(string_strrchr, remembers_the_last_match_of_a_long_string)
{
	for (size_t n = 1; n < 700; n++)
		for (size_t a = 0; a < LINE; a += 13) {
			char *s = guard_head(0) + a;

			memset(s, 'a', n);
			s[n] = 0;
			s[n + 1] = 'z';
			cr_assert_null(mote_strrchr(s, 'z'));
			for (size_t at = n % 29; at < n; at += 29) {
				s[at] = 'z';
				cr_assert_eq(mote_strrchr(s, 'z'), s + at);
			}
		}
}

/* Two strings of n bytes which differ at one place, or nowhere; what is behind differs. */
static void compare_at(char *a, char *b, size_t n, size_t at)
{
	memset(a, 'Q', n);
	memset(b, 'Q', n);
	a[n] = b[n] = 0;
	cr_assert_eq(mote_strcmp(a, b), 0);
	cr_assert_eq(mote_strncmp(a, b, n + 9), 0);
	cr_assert_eq(mote_strncasecmp(a, b, SIZE_MAX), 0);
	cr_assert_eq(mote_memcmp(a, b, n + 1), 0);
	a[at] = at % 2 ? '\xe9' : 'q';
	cr_assert_eq(sign(mote_strcmp(a, b)), 1);
	cr_assert_eq(sign(mote_strcmp(b, a)), -1);
	cr_assert_eq(sign(mote_memcmp(a, b, n + 1)), 1);
	cr_assert_eq(sign(mote_memcmp(b, a, n + 1)), -1);
	cr_assert_eq(mote_memcmp(a, b, at), 0);
	cr_assert_eq(mote_strncmp(a, b, at), 0);
	cr_assert_eq(sign(mote_strncmp(a, b, at + 1)), 1);
	cr_assert_eq(sign(mote_strncmp(a, b, SIZE_MAX)), 1);
	cr_assert_eq(sign(mote_strcasecmp(a, b)), at % 2 ? 1 : at == n ? 1 : 0);
	cr_assert_eq(mote_strncasecmp(a, b, at), 0);
}

TestWidths(string_strcmp, compares_across_pages_at_any_alignments)
{
	for (size_t a = 0; a < 2 * LINE; a += 1 + a / 40)
		for (size_t b = 0; b < 2 * LINE; b += 3)
			for (size_t n = 0; n < LONGEST; n += n < 6 ? 1 : 37)
				for (size_t at = 0; at < n + 1; at += 31)
					compare_at(guard_head(0) + GUARD_PAGE - a,
					    guard_head(1) + GUARD_PAGE - b, n, at);
}

TestWidths(string_strcmp, touches_no_other_page)
{
	for (size_t n = 0; n < LONGEST; n++)
		for (size_t b = 0; b < 2 * LINE; b += 1 + b / 8) {
			compare_at(guard_tail(0, n + 1), guard_tail(1, n + 1 + b), n, n);
			compare_at(guard_tail(0, n + 1 + b), guard_tail(1, n + 1), n, n / 2);
			compare_at(guard_head(0), guard_head(1) + b, n, n);
		}
}

TestWidths(string_strncmp, touches_nothing_behind_n)
{
	for (size_t n = 0; n < LONGEST; n++)
		for (size_t b = 0; b < LINE; b += 5) {
			char *s = guard_tail(0, n), *t = guard_tail(1, n + b);

			memset(s, 'Q', n);
			memset(t, 'Q', n + b);
			cr_assert_eq(mote_strncmp(s, t, n), 0);
			cr_assert_eq(mote_strncasecmp(t, s, n), 0);
			cr_assert_eq(mote_memcmp(s, t, n), 0);
		}
}

TestWidths(string_strcmp, compares_long_strings)
{
	for (size_t n = 1000; n < GUARD_SIZE - 200; n += n / 3)
		for (size_t a = 0; a < LINE; a += 9)
			for (size_t at = n - 150; at <= n; at += 17)
				compare_at(guard_head(0) + a, guard_head(1) + 2 * a % 37, n, at);
}

TestWidths(string_strcpy, copies_from_any_alignment)
{
	for (size_t a = 0; a < LINE; a++)
		for (size_t n = 0; n < LONGEST; n++) {
			char *s = guard_head(0) + a, *d = guard_tail(1, n + 1 + a % 3),
			     *e = guard_tail(2, n + 4);

			memset(s, 'a' + n % 20, n);
			s[n] = 0;
			s[n + 1] = 'x';
			memset(d, 'x', n + 1 + a % 3);
			cr_assert_eq(mote_strcpy(d, s), d);
			cr_assert_arr_eq(d, s, n + 1);
			cr_assert(a % 3 == 0 || d[n + 1] == 'x');
			memset(d, 'y', n + 1);
			cr_assert_eq(mote_stpcpy(d, s), d + n);
			cr_assert_arr_eq(d, s, n + 1);
			memcpy(e, "123", 4);
			cr_assert_eq(mote_strcat(e, s), e);
			cr_assert_arr_eq(e + 3, s, n + 1);
		}
}

TestWidths(string_strspn, counts_long_runs_at_the_end_of_a_page)
{
	static const char *const sets[] = {"ab", "a", "bca", "ba0123456789ABCDEFGH"};

	for (size_t n = 0; n < LONGEST; n++)
		for (size_t k = 0; k < 4; k++) {
			size_t length = strlen(sets[k]);
			char *set = guard_copy_tail(1, sets[k], length + 1),
			     *s = guard_tail(0, n + 1);

			memset(s, 'a', n);
			s[n] = 0;
			cr_assert_eq(mote_strspn(s, set), n);
			memset(s, 'z', n);
			cr_assert_eq(mote_strcspn(s, set), n);
			set = guard_copy_head(1, GUARD_PAGE - n % 20, sets[k], length + 1);
			cr_assert_eq(mote_strcspn(s, set), n);
			cr_assert_eq(mote_strspn(s, set), 0u);
		}
}

/* The pattern ends the text, or its last byte is another. */
TestWidths(string_strstr, finds_at_the_end_from_any_alignment)
{
	for (size_t n = 1; n < 90; n++)
		for (size_t size = n; size < LONGEST; size += 1 + size / 9)
			for (int tail = 0; tail < 2; tail++) {
				char *s = tail ? guard_tail(0, size + 1)
				               : guard_head(0) + LINE + size * n % LINE;
				char *part =
				    tail ? guard_tail(1, n + 1) : guard_head(1) + size * 7 % LINE;

				for (size_t i = 0; i < size; i++)
					s[i] = "aab"[guard_random() % 3];
				s[size] = 0;
				memcpy(part, s + size - n, n + 1);
				cr_assert_eq(mote_strstr(s, part), strstr(s, part));
				cr_assert_eq(mote_memmem(s, size, part, n), strstr(s, part));
				s[size - 1] = 'c';
				cr_assert_eq(mote_strstr(s, part), strstr(s, part));
				cr_assert_eq(mote_memmem(s, size, part, n), strstr(s, part));
			}
}

/* Both bytes that are looked for are everywhere: the search has to change its method. */
TestWidths(string_strstr, is_linear_where_candidates_are_many)
{
	enum { TEXT = 1 << 20, PART = 1 << 17 };
	char *s = malloc(TEXT + 1), *part = malloc(PART + 1);

	for (size_t i = 0; i < TEXT; i++)
		s[i] = "ab"[i % 2];
	s[TEXT] = 0;
	memcpy(part, s, PART);
	part[PART] = 0;
	cr_assert_eq(mote_strstr(s + 1, part), s + 2);
	part[PART - 1] = 'c';
	cr_assert_null(mote_strstr(s, part));
	cr_assert_null(mote_memmem(s, TEXT, part, PART));
	s[TEXT - 1] = 'c';
	cr_assert_eq(mote_strstr(s, part), s + TEXT - PART);
	free(s);
	free(part);
}
