/* SPDX-License-Identifier: 0BSD */
/* strdup, strndup */
#include <criterion/criterion.h>
#include <stdint.h>
#include <stdlib.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT(strdup);
SUBJECT(strndup);

enum { LONGEST = 140 };

static size_t asked;
static int refuse;

/* Stands in for mote's allocator, so that sizes can be seen and failure arranged. */
__attribute__((__weak__)) void *mote_malloc(size_t n)
{
	asked = n;
	return refuse ? NULL : guard_tail(1, n);
}

Test(string_strdup, allocates_exactly_the_string)
{
	for (size_t n = 0; n < LONGEST; n++) {
		char *s = memset(guard_tail(0, n + 1), 0xe9, n);

		s[n] = 0;
		cr_assert_str_eq(mote_strdup(s), s);
		cr_assert_eq(asked, n + 1);
		cr_assert_str_eq(mote_strndup(s, SIZE_MAX), s);
		cr_assert_eq(asked, n + 1);
	}
}

Test(string_strndup, reads_and_copies_at_most_n_bytes)
{
	for (size_t n = 0; n < LONGEST; n++) {
		char *s = memset(guard_tail(0, n), 'a', n);

		cr_assert_eq(strlen(mote_strndup(s, n)), n);
		cr_assert_eq(asked, n + 1);
	}
}

Test(string_strdup, returns_null_without_memory)
{
	refuse = 1;
	cr_assert_null(mote_strdup("a"));
	cr_assert_null(mote_strndup("a", 1));
}
