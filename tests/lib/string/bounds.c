/* SPDX-License-Identifier: 0BSD */
/*
 * Functions with a count touch n bytes and no more: no NUL among them, a page behind them or before
 * them that faults, every alignment. And they stop at a NUL: n is larger than the object.
 */
#include <criterion/criterion.h>
#include <stdint.h>
#include <stdlib.h>
#include <strings.h>
#include <unistd.h>

#include "tests/guard.h"
#include "tests/subject.h"
#include "tests/widths.h"

SUBJECT_AS(void *(const void *, int, size_t), memchr);
SUBJECT_AS(void *(const void *, int, size_t), memrchr);
SUBJECT_AS(void *(const void *, size_t, const void *, size_t), memmem);
SUBJECT(memcmp);
SUBJECT(bcmp);
SUBJECT(memccpy);
SUBJECT(memcpy);
SUBJECT(mempcpy);
SUBJECT(memmove);
SUBJECT(memset);
SUBJECT(bcopy);
SUBJECT(bzero);
SUBJECT(explicit_bzero);
SUBJECT(swab);
SUBJECT(strnlen);
SUBJECT(strncmp);
SUBJECT(strncasecmp);
SUBJECT_AS(int(const char *, const char *, size_t, locale_t), strncasecmp_l);
SUBJECT(strncpy);
SUBJECT(stpncpy);
SUBJECT(strncat);
SUBJECT_AS(size_t(char *, const char *, size_t), strlcpy);
SUBJECT_AS(size_t(char *, const char *, size_t), strlcat);
SUBJECT(strxfrm);
SUBJECT_AS(size_t(char *, const char *, size_t, locale_t), strxfrm_l);

enum { LONGEST = 150, PLACES = 2 };

/* n bytes between guards: behind one, or before one. */
static char *place(int area, int where, size_t n)
{
	return where ? guard_tail(area, n) : guard_head(area);
}

static char *letters(int area, int where, size_t n)
{
	return memset(place(area, where, n), 'a', n);
}

/* Each size, with the first object at either end, and the second. */
#define EACH(n, x, y)                                                                              \
	for (size_t n = 0; n < LONGEST; n++)                                                       \
		for (int x = 0; x < PLACES; x++)                                                   \
			for (int y = 0; y < PLACES; y++)

TestWidths(string_bounds, searching_reads_n_bytes)
{
	EACH(n, x, y)
	{
		char *s = letters(0, x, n), *part = letters(1, y, n);

		cr_assert_null(mote_memchr(s, 'b', n));
		cr_assert_null(mote_memrchr(s, 'b', n));
		cr_assert_eq(mote_strnlen(s, n), n);
		cr_assert_eq(mote_memmem(s, n, part, n), s);
		if (n) {
			part[n - 1] = 'b';
			cr_assert_null(mote_memmem(s, n, part, n));
			cr_assert_null(mote_memmem(s, n - 1, part, n));
		}
	}
}

TestWidths(string_bounds, comparing_reads_n_bytes)
{
	EACH(n, x, y)
	{
		char *a = letters(0, x, n), *b = letters(1, y, n);

		cr_assert_eq(mote_memcmp(a, b, n), 0);
		cr_assert_eq(mote_bcmp(a, b, n), 0);
		cr_assert_eq(mote_strncmp(a, b, n), 0);
		cr_assert_eq(mote_strncasecmp(a, b, n), 0);
		cr_assert_eq(mote_strncasecmp_l(a, b, n, (locale_t)0), 0);
		if (n) {
			b[n - 1] = 'B';
			cr_assert_gt(mote_memcmp(a, b, n), 0);
			cr_assert_neq(mote_bcmp(a, b, n), 0);
			cr_assert_gt(mote_strncmp(a, b, n), 0);
			cr_assert_lt(mote_strncasecmp(a, b, n), 0);
		}
	}
}

/* A NUL, or a difference, ends it before n. */
TestWidths(string_bounds, comparing_stops_at_a_nul)
{
	static const size_t more[] = {0, 1, 15, 16, 31, 32, 33, 127, 4096, SIZE_MAX};

	EACH(n, x, y)
	{
		char *a = letters(0, x, n + 1), *b = letters(1, y, n + 1);

		a[n] = b[n] = 0;
		for (unsigned i = 0; i < sizeof(more) / sizeof(*more); i++) {
			size_t count = more[i] == SIZE_MAX ? SIZE_MAX : n + 1 + more[i];

			cr_assert_eq(mote_strnlen(a, count), n);
			cr_assert_eq(mote_strncmp(a, b, count), 0);
			cr_assert_eq(mote_strncasecmp(a, b, count), 0);
			cr_assert_eq(mote_memchr(a, 0, count), a + n);
			b[n] = 'x';
			cr_assert_lt(mote_strncmp(a, b, count), 0);
			cr_assert_gt(mote_strncasecmp(b, a, count), 0);
			b[n] = 0;
		}
	}
}

TestWidths(string_bounds, copying_touches_n_bytes)
{
	EACH(n, x, y)
	{
		char *s = letters(0, x, n), *d = place(1, y, n);

		cr_assert_eq(mote_memcpy(d, s, n), d);
		cr_assert(!memcmp(d, s, n));
		memset(d, 0, n);
		cr_assert_eq(mote_mempcpy(d, s, n), d + n);
		cr_assert(!memcmp(d, s, n));
		memset(d, 0, n);
		cr_assert_eq(mote_memmove(d, s, n), d);
		cr_assert(!memcmp(d, s, n));
		memset(d, 0, n);
		mote_bcopy(s, d, n);
		cr_assert(!memcmp(d, s, n));
		memset(d, 0, n);
		cr_assert_null(mote_memccpy(d, s, 'b', n));
		cr_assert(!memcmp(d, s, n));
		memset(d, 0, n);
		cr_assert_eq(mote_strncpy(d, s, n), d);
		cr_assert(!memcmp(d, s, n));
		memset(d, 0, n);
		cr_assert_eq(mote_stpncpy(d, s, n), d + n);
		cr_assert(!memcmp(d, s, n));
		mote_bzero(d, n);
		cr_assert(n == 0 || (d[0] == 0 && !memcmp(d, d + 1, n - 1)));
		cr_assert_eq(mote_memset(d, 'q' - 256, n), d); /* converted to unsigned char */
		cr_assert(n == 0 || (d[0] == 'q' && !memcmp(d, d + 1, n - 1)));
		mote_explicit_bzero(d, n);
		cr_assert(n == 0 || (d[0] == 0 && !memcmp(d, d + 1, n - 1)));
		mote_swab(s, d, n);
		cr_assert(!memcmp(d, s, n & ~1ul) && (n % 2 == 0 || !d[n - 1]));
	}
}

/* The object ends with its NUL; n bytes are written. */
TestWidths(string_bounds, copying_stops_reading_at_a_nul)
{
	EACH(n, x, y)
	{
		char *s = letters(0, x, n + 1), *d;

		s[n] = 0;
		for (size_t more = 0; more < 40; more += 13) {
			size_t size = n + 1 + more;

			d = memset(place(1, y, size), 'x', size);
			cr_assert_eq(mote_strncpy(d, s, size), d);
			cr_assert(!memcmp(d, s, n + 1) && !d[size - 1]);
			memset(d, 'x', size);
			cr_assert_eq(mote_stpncpy(d, s, size), d + n);
			cr_assert(!memcmp(d, s, n + 1) && !d[size - 1]);
			memset(d, 'x', size);
			cr_assert_eq(mote_memccpy(d, s, 0, size), d + n + 1);
			cr_assert(!memcmp(d, s, n + 1) && (!more || d[n + 1] == 'x'));
			cr_assert_eq(mote_strlcpy(d, s, size), n);
			cr_assert_eq(mote_strxfrm(d, s, size), n);
			cr_assert_eq(mote_strxfrm_l(d, s, size, (locale_t)0), n);
			cr_assert(!memcmp(d, s, n + 1) && (!more || d[n + 1] == 'x'));
		}
	}
}

TestWidths(string_bounds, appending_and_cutting_write_to_the_end_and_no_further)
{
	EACH(n, x, y)
	{
		char *s = letters(0, x, n), *d = place(1, y, n + 4);

		memcpy(d, "zzz", 4);
		cr_assert_eq(mote_strncat(d, s, n), d);
		cr_assert(!memcmp(d, "zzz", 3) && !memcmp(d + 3, s, n) && !d[n + 3]);
		if (!n)
			continue;
		s[n - 1] = 0;
		for (size_t size = 0; size <= n; size++) {
			d = memset(place(1, y, size), 'x', size);
			cr_assert_eq(mote_strlcpy(d, s, size), n - 1);
			cr_assert(!size || (!memcmp(d, s, size - 1) && !d[size - 1]));
			memset(d, 'x', size);
			cr_assert_eq(mote_strlcat(d, s, size), size + n - 1);
			cr_assert(!size || (d[0] == 'x' && d[size - 1] == 'x'));
			cr_assert_eq(mote_strxfrm(d, s, size), n - 1);
		}
	}
}
