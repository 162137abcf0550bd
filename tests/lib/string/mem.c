/* SPDX-License-Identifier: 0BSD */
/* memcpy, mempcpy, memmove, memset, memccpy, explicit_bzero, bcopy, bzero, swab */
#include <criterion/criterion.h>
#include <strings.h>
#include <unistd.h>

#include "tests/guard.h"
#include "tests/subject.h"
#include "tests/widths.h"

SUBJECT(memcpy);
SUBJECT(mempcpy);
SUBJECT(memmove);
SUBJECT(memset);
SUBJECT(memccpy);
SUBJECT(explicit_bzero);
SUBJECT(bcopy);
SUBJECT(bzero);
SUBJECT(swab);

enum { LONGEST = 300, ALIGNMENTS = 16 };

static char pattern[LONGEST + 64];
static char before[2 * LONGEST], after[2 * LONGEST];

static void fill(char *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		p[i] = guard_random();
}

/* Bytes around [to, to + n) keep their value, to be looked at after the call. */
#define around(to, n, call, expected)                                                              \
	do {                                                                                       \
		fill(before, sizeof before);                                                       \
		memcpy(after, before, sizeof after);                                               \
		char *to = after + LONGEST / 2 + a;                                                \
		call;                                                                              \
		memcpy(before + LONGEST / 2 + a, expected, n);                                     \
		cr_assert_arr_eq(before, after, sizeof after, "alignment %zu, n %zu", a, n);       \
	} while (0)

TestWidths(string_memcpy, copies_n_bytes_and_nothing_else)
{
	fill(pattern, sizeof pattern);
	for (size_t a = 0; a < ALIGNMENTS; a++)
		for (size_t n = 0; n < LONGEST; n++) {
			around(
			    to, n, cr_assert_eq(mote_memcpy(to, pattern + 3, n), to), pattern + 3);
			around(to, n, cr_assert_eq(mote_mempcpy(to, pattern + 3, n), to + n),
			    pattern + 3);
			around(
			    to, n, cr_assert_eq(mote_memmove(to, pattern + 3, n), to), pattern + 3);
			around(to, n, mote_bcopy(pattern + 3, to, n), pattern + 3);
		}
}

TestWidths(string_memcpy, stays_inside_pages)
{
	for (size_t a = 0; a < ALIGNMENTS; a++)
		for (size_t n = 0; n < 200; n++) {
			char *from_tail = guard_tail(0, n), *to_tail = guard_tail(1, n);
			char *from_head = guard_head(0) + a, *to_head = guard_head(1);

			fill(from_tail, n);
			fill(from_head, n);
			cr_assert_eq(mote_memcpy(to_tail, from_tail, n), to_tail);
			cr_assert_arr_eq(to_tail, from_tail, n);
			cr_assert_eq(mote_memcpy(to_head, from_head, n), to_head);
			cr_assert_arr_eq(to_head, from_head, n);
			cr_assert_eq(mote_memmove(to_tail, from_head, n), to_tail);
			cr_assert_arr_eq(to_tail, from_head, n);
			cr_assert_eq(mote_memmove(to_head, from_tail, n), to_head);
			cr_assert_arr_eq(to_head, from_tail, n);
		}
}

TestWidths(string_memcpy, copies_a_large_block)
{
	fill(guard_head(0), GUARD_SIZE);
	mote_memcpy(guard_head(1), guard_head(0), GUARD_SIZE);
	cr_assert_arr_eq(guard_head(1), guard_head(0), GUARD_SIZE);
}

TestWidths(string_memmove, copies_as_if_through_a_third_buffer)
{
	static char third[LONGEST];

	for (int distance = -70; distance <= 70; distance++)
		for (size_t n = 0; n < 200; n++) {
			size_t a = n % ALIGNMENTS;
			char *from = after + LONGEST / 2 + a;

			fill(before, sizeof before);
			memcpy(after, before, sizeof after);
			memcpy(third, from, n);
			memcpy(before + (from - after) + distance, third, n);
			cr_assert_eq(mote_memmove(from + distance, from, n), from + distance);
			cr_assert_arr_eq(
			    before, after, sizeof after, "distance %d, n %zu", distance, n);
		}
}

TestWidths(string_memmove, moves_at_the_ends_of_pages)
{
	for (size_t n = 1; n < 200; n++)
		for (size_t d = 0; d < 20; d++) {
			char *tail = guard_tail(0, n + d), *head = guard_head(0);

			fill(before, n + d);
			memcpy(tail, before, n + d);
			mote_memmove(tail + d, tail, n);
			cr_assert_arr_eq(tail + d, before, n);
			memcpy(head, before, n + d);
			mote_memmove(head, head + d, n);
			cr_assert_arr_eq(head, before + d, n);
			memcpy(head, before, n + d);
			mote_memmove(head + d, head, n);
			cr_assert_arr_eq(head + d, before, n);
		}
}

TestWidths(string_memmove, leaves_the_direction_flag_clear)
{
	unsigned long flags;

	memcpy(after, before, sizeof after);
	mote_memmove(after + 1, after, 10);
	__asm__ volatile("pushfq; pop %0" : "=r"(flags));
	cr_assert_eq(flags & 0x400, 0);
}

TestWidths(string_memset, fills_n_bytes_with_an_unsigned_char)
{
	static const int values[] = {0, 1, 0x7f, 0x80, 0xff, -1, -128, 0x100, 0x1234abcd};

	for (size_t v = 0; v < sizeof values / sizeof *values; v++)
		for (size_t a = 0; a < ALIGNMENTS; a++)
			for (size_t n = 0; n < LONGEST; n++) {
				memset(pattern, values[v], n);
				around(to, n, cr_assert_eq(mote_memset(to, values[v], n), to),
				    pattern);
			}
}

TestWidths(string_memset, stays_inside_pages)
{
	for (size_t n = 0; n < 200; n++) {
		cr_assert_eq(mote_memset(guard_tail(0, n), 5, n), guard_tail(0, n));
		cr_assert_eq(mote_memset(guard_head(0), 5, n), guard_head(0));
	}
	mote_memset(guard_head(0), 9, GUARD_SIZE);
	cr_assert_eq(guard_head(0)[GUARD_SIZE - 1], 9);
}

TestWidths(strings_bzero, zeroes_n_bytes_and_nothing_else)
{
	memset(pattern, 0, sizeof pattern);
	for (size_t a = 0; a < ALIGNMENTS; a++)
		for (size_t n = 0; n < LONGEST; n++) {
			around(to, n, mote_bzero(to, n), pattern);
			around(to, n, mote_explicit_bzero(to, n), pattern);
		}
}

TestWidths(string_memccpy, stops_behind_the_byte)
{
	for (size_t n = 0; n < 80; n++)
		for (size_t at = 0; at < 80; at++) {
			char from[80];
			char *to = guard_tail(0, n < at + 1 ? n : at + 1);

			memset(from, 'a', sizeof from);
			from[at] = '\xe9';
			/* The source ends at the byte: nothing behind it is read. */
			char *source = guard_copy_tail(1, from, at + 1);
			char *end = mote_memccpy(to, source, (int)0xffffffe9, n);

			cr_assert_eq(end, at < n ? to + at + 1 : NULL);
			cr_assert_arr_eq(to, from, at < n ? at + 1 : n);
		}
}

Test(unistd_swab, exchanges_pairs)
{
	for (int n = -3; n < 70; n++) {
		fill(before, sizeof before);
		fill(after, sizeof after);
		memcpy(pattern, after, 100);
		if (n > 1)
			swab(before, pattern, n & ~1);
		mote_swab(before, after, n);
		cr_assert_arr_eq(after, pattern, 100);
	}
}
