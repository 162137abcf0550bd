/* SPDX-License-Identifier: 0BSD */
/* All of <ctype.h> against the host in the C locale. */
#include <criterion/criterion.h>
#include <ctype.h>
#include <limits.h>
#include <locale.h>

#include "tests/subject.h"

/* Both functions of a pair, whose plain names are macros on the host. */
#define both(name)                                                                                 \
	extern int mote_##name(int), mote_##name##_l(int, locale_t);                               \
	Test(ctype_##name, agrees_with_the_host)                                                   \
	{                                                                                          \
		for (int c = -1; c < 256; c++) {                                                   \
			cr_assert_eq(!mote_##name(c), !(name)(c), "%d", c);                        \
			cr_assert_eq(!mote_##name##_l(c, LC_GLOBAL_LOCALE), !(name)(c), "%d", c);  \
		}                                                                                  \
		cr_assert_eq(mote_##name(opaque(INT_MAX)), 0);                                     \
		cr_assert_eq(mote_##name(opaque(INT_MIN)), 0);                                     \
		cr_assert_eq(mote_##name(opaque('a' + 256)), 0);                                   \
	}

both(isalnum)
both(isalpha)
both(isblank)
both(iscntrl)
both(isdigit)
both(isgraph)
both(islower)
both(isprint)
both(ispunct)
both(isspace)
both(isupper)
both(isxdigit)

extern int mote_tolower(int), mote_toupper(int), mote_isascii(int), mote_toascii(int);
extern int mote_tolower_l(int, locale_t), mote_toupper_l(int, locale_t);

Test(ctype_tolower, changes_ascii_letters_only)
{
	for (int c = -1; c < 256; c++) {
		cr_assert_eq(mote_tolower(c), (tolower)(c));
		cr_assert_eq(mote_toupper(c), (toupper)(c));
		cr_assert_eq(mote_tolower_l(c, LC_GLOBAL_LOCALE), (tolower)(c));
		cr_assert_eq(mote_toupper_l(c, LC_GLOBAL_LOCALE), (toupper)(c));
	}
	cr_assert_eq(mote_tolower(opaque('A' + 256)), 'A' + 256);
	cr_assert_eq(mote_toupper(opaque('a' - 256)), 'a' - 256);
}

Test(ctype_isascii, is_below_128)
{
	for (int c = -300; c < 300; c++) {
		cr_assert_eq(!mote_isascii(c), !(c >= 0 && c < 128));
		cr_assert_eq(mote_toascii(c), c & 127);
	}
}
