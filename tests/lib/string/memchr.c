/* SPDX-License-Identifier: 0BSD */
/* memchr, memrchr, memcmp, bcmp */
#include <criterion/criterion.h>
#include <stdint.h>
#include <strings.h>

#include "tests/guard.h"
#include "tests/subject.h"
#include "tests/widths.h"

SUBJECT_AS(void *(const void *, int, size_t), memchr);
SUBJECT_AS(void *(const void *, int, size_t), memrchr);
SUBJECT(memcmp);
SUBJECT(bcmp);

enum { LONGEST = 140 };

TestWidths(string_memchr, finds_the_first_match_at_every_place)
{
	for (size_t n = 0; n < LONGEST; n++)
		for (size_t at = 0; at <= n; at++)
			for (int tail = 0; tail < 2; tail++) {
				char *s = tail ? guard_tail(0, n) : guard_head(0);

				memset(s, 1, n);
				if (at < n)
					s[at] = '\xff';
				if (at + 3 < n)
					s[at + 3] = '\xff';
				cr_assert_eq(mote_memchr(s, 0xff, n), at < n ? s + at : NULL);
				cr_assert_eq(mote_memrchr(s, 0xff, n), at >= n      ? NULL
				                                       : at + 3 < n ? s + at + 3
				                                                    : s + at);
			}
}

TestWidths(string_memchr, finds_at_every_alignment)
{
	for (size_t a = 0; a < 16; a++)
		for (size_t n = 0; n < 100; n++) {
			char *s = guard_head(0) + a;

			memset(guard_head(0), 'x', 200);
			memset(s, 'y', n);
			/* Matches just outside are not seen. */
			cr_assert_null(mote_memchr(s, 'x', n));
			cr_assert_null(mote_memrchr(s, 'x', n));
			cr_assert_eq(mote_memchr(s, 'x', n + 1), s + n);
		}
}

TestWidths(string_memchr, converts_to_unsigned_char)
{
	static const int values[] = {0, 'a', 0x80, 0xff, -1, -128, 0x161, -159, INT32_MIN, 0x100};

	for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
		char s[256];

		for (int c = 0; c < 256; c++)
			s[c] = c;
		cr_assert_eq(mote_memchr(s, values[i], 256), s + (values[i] & 255));
		cr_assert_eq(mote_memrchr(s, values[i], 256), s + (values[i] & 255));
	}
}

TestWidths(string_memchr, reads_nothing_when_n_is_0)
{
	cr_assert_null(mote_memchr(guard_tail(0, 0), 0, 0));
	cr_assert_null(mote_memrchr(guard_tail(0, 0), 0, 0));
	cr_assert_eq(mote_memcmp(guard_tail(0, 0), guard_tail(1, 0), 0), 0);
}

TestWidths(string_memchr, stops_at_the_match_when_n_is_too_large)
{
	for (size_t n = 1; n < LONGEST; n++) {
		char *s = guard_tail(0, n);

		memset(s, 'a', n);
		s[n - 1] = 'b';
		cr_assert_eq(mote_memchr(s, 'b', SIZE_MAX), s + n - 1);
		cr_assert_eq(mote_memchr(s, 'b', n + 1), s + n - 1);
		cr_assert_eq(mote_memchr(s, 'b', SIZE_MAX / 2 + 1), s + n - 1);
	}
}

TestWidths(string_memcmp, compares_unsigned_at_every_place)
{
	static const unsigned char pairs[][2] = {{0, 1}, {1, 0}, {0x7f, 0x80}, {0xff, 0}, {5, 5}};

	for (size_t p = 0; p < sizeof pairs / sizeof *pairs; p++)
		for (size_t n = 1; n < LONGEST; n++)
			for (size_t at = 0; at < n; at++) {
				char *a = guard_tail(0, n), *b = guard_tail(1, n);
				char *c = guard_head(2) + n % 16;

				memset(a, 'z', n);
				memset(b, 'z', n);
				a[at] = pairs[p][0];
				b[at] = pairs[p][1];
				if (at + 1 < n)
					a[at + 1] = !pairs[p][0];
				if (at + 1 < n)
					b[at + 1] = !pairs[p][1];
				memcpy(c, b, n);
				cr_assert_eq(sign(mote_memcmp(a, b, n)), sign(memcmp(a, b, n)));
				cr_assert_eq(sign(mote_memcmp(a, c, n)), sign(memcmp(a, b, n)));
				cr_assert_eq(!mote_bcmp(a, b, n), !memcmp(a, b, n));
				cr_assert_eq(mote_memcmp(a, b, at), 0);
			}
}

TestWidths(string_memcmp, takes_equal_pointers)
{
	char *s = guard_tail(0, 50);

	cr_assert_eq(mote_memcmp(s, s, 50), 0);
}
