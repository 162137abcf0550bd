/* SPDX-License-Identifier: 0BSD */
/* nl_langinfo, nl_langinfo_l; items have musl's numbers, which differ from the host's */
#include <criterion/criterion.h>
#include <langinfo.h>
#include <locale.h>

#include "tests/subject.h"

SUBJECT_AS(char *(int), nl_langinfo);
SUBJECT_AS(char *(int, locale_t), nl_langinfo_l);
SUBJECT(setlocale);

static const int items[][2] = {
    {0x10000, RADIXCHAR},
    {0x10001, THOUSEP},
    {0x4000f, CRNCYSTR},
    {0x50000, YESEXPR},
    {0x50001, NOEXPR},
    {0x20026, AM_STR},
    {0x20027, PM_STR},
    {0x20028, D_T_FMT},
    {0x20029, D_FMT},
    {0x2002a, T_FMT},
    {0x2002b, T_FMT_AMPM},
    {0x2002c, ERA},
    {0x2002e, ERA_D_FMT},
    {0x2002f, ALT_DIGITS},
    {0x20030, ERA_D_T_FMT},
    {0x20031, ERA_T_FMT},
};

Test(langinfo_nl_langinfo, agrees_with_the_host_in_c)
{
	for (size_t i = 0; i < sizeof items / sizeof *items; i++)
		cr_expect_str_eq(
		    mote_nl_langinfo(items[i][0]), nl_langinfo(items[i][1]), "%x", items[i][0]);
	for (int i = 0; i < 7; i++) {
		cr_assert_str_eq(mote_nl_langinfo(0x20000 + i), nl_langinfo(ABDAY_1 + i));
		cr_assert_str_eq(mote_nl_langinfo(0x20007 + i), nl_langinfo(DAY_1 + i));
	}
	for (int i = 0; i < 12; i++) {
		cr_assert_str_eq(mote_nl_langinfo(0x2000e + i), nl_langinfo(ABMON_1 + i));
		cr_assert_str_eq(mote_nl_langinfo(0x2001a + i), nl_langinfo(MON_1 + i));
	}
}

Test(langinfo_nl_langinfo, is_empty_for_what_it_does_not_know)
{
	static const int unknown[] = {
	    0, 1, -1, 0x10002, 0x1fffe, 0x20032, 0x2fffe, 0x30000, 0x50004, 0x60000, 0x7fffffff};

	for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
		cr_assert_str_eq(mote_nl_langinfo(unknown[i]), "", "%x", unknown[i]);
}

Test(langinfo_nl_langinfo, names_the_locale)
{
	cr_assert_str_eq(mote_nl_langinfo(0xe), "ASCII");
	cr_assert_str_eq(mote_nl_langinfo(0x2ffff), "C");
	mote_setlocale(LC_CTYPE, "C.UTF-8");
	cr_assert_str_eq(mote_nl_langinfo(0xe), "UTF-8");
	cr_assert_str_eq(mote_nl_langinfo(0xffff), "C.UTF-8");
	cr_assert_str_eq(mote_nl_langinfo(0x2ffff), "C");
	cr_assert_str_eq(mote_nl_langinfo_l(0xe, LC_GLOBAL_LOCALE), "UTF-8");
}
