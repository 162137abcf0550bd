/* SPDX-License-Identifier: 0BSD */
/* The functions that take a locale give what those without one do, for every argument. */
#include <criterion/criterion.h>
#include <ctype.h>
#include <locale.h>
#include <stdio.h>
#include <wctype.h>

#include "tests/subject.h"

#define BOTH(type, argument, plain, with)                                                          \
	extern type mote_##plain(argument);                                                        \
	extern type mote_##with(argument, locale_t);

#define AGREE(plain, with)                                                                         \
	for (int c = EOF; c < 256; c++) {                                                          \
		cr_assert_eq(mote_##with(c, (locale_t)2), mote_##plain(c), #with " of %d", c);     \
		cr_assert_eq(mote_##with(c, (locale_t)3), mote_##plain(c), #with " of %d", c);     \
		cr_assert_eq(!!mote_##plain(c), c < 128 ? !!(plain)(c) : !!mote_##plain(c));       \
	}

#define AGREE_WIDE(plain, with)                                                                    \
	for (wint_t c = 0; c < 0x3000; c++) {                                                      \
		cr_assert_eq(mote_##with(c, (locale_t)3), mote_##plain(c), #with " of %#x", c);    \
		cr_assert(c >= 128 || !mote_##plain(c) == !(plain)(c), #plain " of %#x", c);       \
	}                                                                                          \
	cr_assert_eq(mote_##with(WEOF, (locale_t)3), mote_##plain(WEOF))

BOTH(int, int, isalnum, isalnum_l)
BOTH(int, int, isalpha, isalpha_l)
BOTH(int, int, isblank, isblank_l)
BOTH(int, int, iscntrl, iscntrl_l)
BOTH(int, int, isdigit, isdigit_l)
BOTH(int, int, isgraph, isgraph_l)
BOTH(int, int, islower, islower_l)
BOTH(int, int, isprint, isprint_l)
BOTH(int, int, ispunct, ispunct_l)
BOTH(int, int, isspace, isspace_l)
BOTH(int, int, isupper, isupper_l)
BOTH(int, int, isxdigit, isxdigit_l)
BOTH(int, wint_t, iswalnum, iswalnum_l)
BOTH(int, wint_t, iswalpha, iswalpha_l)
BOTH(int, wint_t, iswblank, iswblank_l)
BOTH(int, wint_t, iswcntrl, iswcntrl_l)
BOTH(int, wint_t, iswdigit, iswdigit_l)
BOTH(int, wint_t, iswgraph, iswgraph_l)
BOTH(int, wint_t, iswlower, iswlower_l)
BOTH(int, wint_t, iswprint, iswprint_l)
BOTH(int, wint_t, iswpunct, iswpunct_l)
BOTH(int, wint_t, iswspace, iswspace_l)
BOTH(int, wint_t, iswupper, iswupper_l)
BOTH(int, wint_t, iswxdigit, iswxdigit_l)
BOTH(wint_t, wint_t, towlower, towlower_l)
BOTH(wint_t, wint_t, towupper, towupper_l)
BOTH(wctype_t, const char *, wctype, wctype_l)
BOTH(wctrans_t, const char *, wctrans, wctrans_l)
extern int mote_iswctype_l(wint_t, wctype_t, locale_t);
extern wint_t mote_towctrans_l(wint_t, wctrans_t, locale_t);

Test(ctype_l, agrees_with_the_function_without_a_locale)
{
	AGREE(isalnum, isalnum_l);
	AGREE(isalpha, isalpha_l);
	AGREE(isblank, isblank_l);
	AGREE(iscntrl, iscntrl_l);
	AGREE(isdigit, isdigit_l);
	AGREE(isgraph, isgraph_l);
	AGREE(islower, islower_l);
	AGREE(isprint, isprint_l);
	AGREE(ispunct, ispunct_l);
	AGREE(isspace, isspace_l);
	AGREE(isupper, isupper_l);
	AGREE(isxdigit, isxdigit_l);
}

Test(wctype_l, agrees_with_the_function_without_a_locale)
{
	AGREE_WIDE(iswalnum, iswalnum_l);
	AGREE_WIDE(iswalpha, iswalpha_l);
	AGREE_WIDE(iswblank, iswblank_l);
	AGREE_WIDE(iswcntrl, iswcntrl_l);
	AGREE_WIDE(iswdigit, iswdigit_l);
	AGREE_WIDE(iswgraph, iswgraph_l);
	AGREE_WIDE(iswlower, iswlower_l);
	AGREE_WIDE(iswprint, iswprint_l);
	AGREE_WIDE(iswpunct, iswpunct_l);
	AGREE_WIDE(iswspace, iswspace_l);
	AGREE_WIDE(iswupper, iswupper_l);
	AGREE_WIDE(iswxdigit, iswxdigit_l);
	AGREE_WIDE(towlower, towlower_l);
	AGREE_WIDE(towupper, towupper_l);
}

Test(wctype_l, knows_classes_and_mappings_by_name)
{
	wctype_t alpha = mote_wctype_l("alpha", (locale_t)3);
	wctrans_t upper = mote_wctrans_l("toupper", (locale_t)3);

	cr_assert(alpha && alpha == mote_wctype("alpha"));
	cr_assert(upper && upper == mote_wctrans("toupper"));
	cr_assert_eq(mote_wctype_l("alph", (locale_t)3), 0u);
	cr_assert_eq(mote_wctrans_l("", (locale_t)3), (wctrans_t)0);
	for (wint_t c = 0; c < 0x600; c++) {
		cr_assert_eq(!mote_iswctype_l(c, alpha, (locale_t)3), !mote_iswalpha(c));
		cr_assert_eq(mote_towctrans_l(c, upper, (locale_t)3), mote_towupper(c));
	}
	cr_assert_eq(mote_iswctype_l('a', 0, (locale_t)3), 0);
}
