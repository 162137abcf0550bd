/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <inttypes.h>

#include "tests/subject.h"

SUBJECT(imaxabs);
SUBJECT(imaxdiv);

Test(inttypes_imaxdiv, rounds_towards_zero)
{
	static const intmax_t n[] = { 0, 1, -1, 7, -7, 1000, INTMAX_MAX, INTMAX_MIN };
	size_t i, j;

	for (i = 0; i < sizeof n / sizeof *n; i++)
		for (j = 1; j < sizeof n / sizeof *n; j++) {
			imaxdiv_t q;

			if (n[i] == INTMAX_MIN && n[j] == -1)
				continue;
			q = mote_imaxdiv(n[i], n[j]);
			cr_assert_eq(q.quot, n[i] / n[j]);
			cr_assert_eq(q.rem, n[i] % n[j]);
		}
}

Test(inttypes_imaxabs, is_never_negative)
{
	cr_assert_eq(mote_imaxabs(0), 0);
	cr_assert_eq(mote_imaxabs(-5), 5);
	cr_assert_eq(mote_imaxabs(5), 5);
	cr_assert_eq(mote_imaxabs(-INTMAX_MAX), INTMAX_MAX);
}
