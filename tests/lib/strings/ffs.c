/* SPDX-License-Identifier: 0BSD */
/* ffs, ffsl, ffsll */
#include <criterion/criterion.h>
#include <limits.h>
#include <string.h>
#include <strings.h>

#include "tests/subject.h"

SUBJECT(ffs);
SUBJECT(ffsl);
SUBJECT(ffsll);

Test(strings_ffs, numbers_the_lowest_bit_from_1)
{
	cr_assert_eq(mote_ffs(opaque(0)), 0);
	cr_assert_eq(mote_ffsl(opaque(0L)), 0);
	cr_assert_eq(mote_ffsll(opaque(0LL)), 0);
	for (int bit = 0; bit < 64; bit++) {
		unsigned long low = 1ul << bit, all = -1ul << bit;

		cr_assert_eq(mote_ffsl(opaque(low)), bit + 1);
		cr_assert_eq(mote_ffsl(opaque(all)), bit + 1);
		cr_assert_eq(mote_ffsll(opaque(low)), bit + 1);
		cr_assert_eq(mote_ffsll(opaque(all)), bit + 1);
		cr_assert_eq(mote_ffs((int)opaque(low)), bit < 32 ? bit + 1 : 0);
	}
	cr_assert_eq(mote_ffs(opaque(INT_MIN)), 32);
}
