/* SPDX-License-Identifier: 0BSD */
/*
 * <wctype.h> and wcwidth against the host in C.UTF-8. mote has Unicode 15.0, Debian 12's glibc
 * 14.0, so only what the host can print is compared, and what differs on purpose is listed:
 *
 * - U+0C04, 0F82, 0F83, 11080, 11081 became Alphabetic in 15.0 (they were punct before);
 * - title case letters are neither upper nor lower; U+10FC, A7F2 to A7F4 and AB69 became Lowercase;
 * - U+0085 is white space;
 * - glibc has wide hexagrams (4DC0 to 4DFF) and circled numbers (3248 to 324F), Unicode neutral and
 *   ambiguous ones.
 */
#include <criterion/criterion.h>
#include <limits.h>
#include <locale.h>
#include <wchar.h>
#include <wctype.h>

#include "tests/subject.h"

static const struct {
	const char *function;
	wint_t first, last;
} differing[] = {
    {"alpha", 0xc04, 0xc04},     {"alpha", 0xf82, 0xf83},     {"alpha", 0x11080, 0x11081},
    {"lower", 0x1c5, 0x1cb},     {"lower", 0x1f2, 0x1f2},     {"lower", 0x10fc, 0x10fc},
    {"lower", 0xa7f2, 0xa7f4},   {"lower", 0xab69, 0xab69},   {"upper", 0x1c5, 0x1cb},
    {"upper", 0x1f2, 0x1f2},     {"upper", 0x1f88, 0x1faf},   {"upper", 0x1fbc, 0x1fbc},
    {"upper", 0x1fcc, 0x1fcc},   {"upper", 0x1ffc, 0x1ffc},   {"space", 0x85, 0x85},
    {"width", 0x3248, 0x324f},   {"width", 0x4dc0, 0x4dff},
};

static int listed(const char *function, wint_t c)
{
	for (size_t i = 0; i < sizeof differing / sizeof *differing; i++)
		if (!strcmp(function, differing[i].function) && c >= differing[i].first && c <= differing[i].last)
			return 1;
	return 0;
}

#define class(name, list)                                                                          \
	extern int mote_isw##name(wint_t), mote_isw##name##_l(wint_t, locale_t);                   \
	extern int mote_iswctype(wint_t, wctype_t);                                                \
	extern wctype_t mote_wctype(const char *);                                                 \
	Test(wctype_isw##name, agrees_with_the_host_on_assigned_characters)                        \
	{                                                                                          \
		wctype_t type = mote_wctype(#name);                                                \
		cr_assert(type);                                                                   \
		setlocale(LC_ALL, "C.UTF-8");                                                      \
		for (wint_t c = 0; c < 0x110000; c++) {                                            \
			int mine = !mote_isw##name(c);                                             \
			if ((iswprint(c) || iswcntrl(c)) && !listed(list, c))                      \
				cr_assert_eq(mine, !isw##name(c), "%x", c);                        \
			if (c % 37 == 0 || c < 0x300)                                              \
				cr_assert(!!mote_iswctype(c, type) != mine &&                      \
				          !!mote_isw##name##_l(c, LC_GLOBAL_LOCALE) != mine);      \
		}                                                                                  \
		for (wint_t c = 0x110000; c < 0x110100; c++)                                       \
			cr_assert_eq(mote_isw##name(c), 0);                                        \
		cr_assert_eq(mote_isw##name(WEOF), 0);                                             \
		cr_assert_eq(mote_isw##name(0x80000041), 0);                                       \
	}

class(alnum, "alpha")
class(alpha, "alpha")
class(blank, "")
class(cntrl, "")
class(digit, "")
class(graph, "space")
class(lower, "lower")
class(print, "")
class(punct, "alpha")
class(space, "space")
class(upper, "upper")
class(xdigit, "")

SUBJECT(towlower);
SUBJECT(towupper);
SUBJECT_AS(const int *(const char *), wctrans);
SUBJECT_AS(wint_t(wint_t, const int *), towctrans);
SUBJECT(wcwidth);
SUBJECT(wcswidth);

Test(wctype_towlower, agrees_with_the_host_on_every_character)
{
	const int *lower = mote_wctrans("tolower"), *upper = mote_wctrans("toupper");

	setlocale(LC_ALL, "C.UTF-8");
	for (wint_t c = 0; c < 0x120000; c++) {
		cr_assert_eq(mote_towlower(c), towlower(c), "%x", c);
		cr_assert_eq(mote_towupper(c), towupper(c), "%x", c);
		cr_assert_eq(mote_towctrans(c, lower), towlower(c));
		cr_assert_eq(mote_towctrans(c, upper), towupper(c));
	}
	cr_assert_eq(mote_towlower(WEOF), WEOF);
	cr_assert_eq(mote_towupper(WEOF), WEOF);
	cr_assert_null(mote_wctrans("tolow"));
	cr_assert_eq(mote_towctrans('a', NULL), (wint_t)'a');
}

Test(wctype_wctype, refuses_other_names)
{
	cr_assert_eq(mote_wctype(""), 0u);
	cr_assert_eq(mote_wctype("alphaa"), 0u);
	cr_assert_eq(mote_wctype("alp"), 0u);
	cr_assert_eq(mote_wctype("digi"), 0u);
	cr_assert_eq(mote_wctype("xdigits"), 0u);
	cr_assert_eq(mote_iswctype('a', 0), 0);
	cr_assert_eq(mote_iswctype('a', 13), 0);
}

/* What C11 7.30.2.1 says that the classes have to do with each other. */
Test(wctype_iswalpha, keeps_the_relations_of_the_standard)
{
	for (wint_t c = 0; c < 0x110000; c++) {
		int alpha = !!mote_iswalpha(c), space = !!mote_iswspace(c), punct = !!mote_iswpunct(c);

		cr_assert_eq(!!mote_iswalnum(c), alpha || mote_iswdigit(c));
		cr_assert_eq(!!mote_iswgraph(c), mote_iswprint(c) && !space);
		cr_assert(!(alpha && (space || punct || mote_iswcntrl(c) || mote_iswdigit(c))));
		cr_assert(!(punct && (space || !mote_iswgraph(c))));
		cr_assert(!((mote_iswupper(c) || mote_iswlower(c)) && !alpha));
		cr_assert(!(mote_iswprint(c) && mote_iswcntrl(c)));
		cr_assert(!(alpha && !mote_iswprint(c)));
	}
}

Test(wchar_wcwidth, agrees_with_the_host_on_assigned_characters)
{
	setlocale(LC_ALL, "C.UTF-8");
	for (wint_t c = 0; c < 0x110000; c++)
		if ((iswprint(c) || iswcntrl(c)) && !listed("width", c))
			cr_assert_eq(mote_wcwidth(c), wcwidth(c), "%x: %d", c, wcwidth(c));
	cr_assert_eq(mote_wcwidth(-1), -1);
	cr_assert_eq(mote_wcwidth(INT_MIN), -1);
	cr_assert_eq(mote_wcwidth(0x1fae8), 2); /* new in 15.0 */
}

Test(wchar_wcswidth, adds_up_to_n_characters)
{
	static const wchar_t s[] = {'a', 0x301, 0x4e00, 0x1f600, 'b', 0, 'c'};
	static const int sums[] = {0, 1, 1, 3, 5, 6, 6, 6};

	for (size_t n = 0; n < 8; n++)
		cr_assert_eq(mote_wcswidth(s, n), sums[n]);
	cr_assert_eq(mote_wcswidth(L"a\tb", 3), -1);
	cr_assert_eq(mote_wcswidth(L"a\tb", 1), 1);
}
