/* SPDX-License-Identifier: 0BSD */
/* setlocale, newlocale, uselocale, duplocale, freelocale, localeconv */
#include <criterion/criterion.h>
#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/subject.h"

SUBJECT(setlocale);
SUBJECT(newlocale);
SUBJECT(uselocale);
SUBJECT(duplocale);
SUBJECT(freelocale);
SUBJECT(localeconv);
SUBJECT_AS(size_t(void), __ctype_get_mb_cur_max);

extern char **mote_environ, **environ;

static void set(const char *all, const char *ctype, const char *lang)
{
	static char text[3][40];
	static char *list[4];
	int n = 0;

	if (all)
		sprintf(list[n] = text[n], "LC_ALL=%s", all), n++;
	if (ctype)
		sprintf(list[n] = text[n], "LC_CTYPE=%s", ctype), n++;
	if (lang)
		sprintf(list[n] = text[n], "LANG=%s", lang), n++;
	list[n] = NULL;
	mote_environ = list;
}

Test(locale_setlocale, starts_in_c)
{
	for (int c = 0; c <= LC_ALL; c++)
		cr_assert_str_eq(mote_setlocale(c > 5 ? LC_ALL : c, NULL), "C");
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 1u);
}

Test(locale_setlocale, keeps_the_names_it_was_given)
{
	cr_assert_str_eq(mote_setlocale(LC_ALL, "de_DE"), "de_DE");
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 4u);
	for (int c = 0; c <= LC_ALL; c++)
		cr_assert_str_eq(mote_setlocale(c, NULL), "de_DE");
	cr_assert_str_eq(mote_setlocale(LC_ALL, "POSIX"), "C");
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 1u);
	cr_assert_str_eq(mote_setlocale(LC_ALL, "POSIX.UTF-8"), "POSIX.UTF-8");
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 4u);
	cr_assert_str_eq(mote_setlocale(LC_ALL, "C"), "C");
	cr_assert_str_eq(mote_setlocale(LC_ALL, "CC"), "CC");
}

/* "C.UTF-8" is "C" but for its characters. */
Test(locale_setlocale, changes_what_a_category_changes)
{
	cr_assert_str_eq(mote_setlocale(LC_NUMERIC, "C.UTF-8"), "C");
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 1u);
	cr_assert_str_eq(mote_setlocale(LC_CTYPE, NULL), "C");
	cr_assert_str_eq(mote_setlocale(LC_CTYPE, "C.UTF-8"), "C.UTF-8");
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 4u);
	cr_assert_str_eq(mote_setlocale(LC_COLLATE, "C"), "C");
	cr_assert_str_eq(mote_setlocale(LC_ALL, NULL), "C.UTF-8;C;C;C;C;C");
	cr_assert_str_eq(mote_setlocale(LC_TIME, "fr"), "fr");
	cr_assert_str_eq(mote_setlocale(LC_ALL, NULL), "C.UTF-8;C;fr;C;C;C");
	cr_assert_str_eq(mote_setlocale(LC_ALL, "C"), "C");
	cr_assert_str_eq(mote_setlocale(LC_ALL, "C;fr"), "C;fr;fr;fr;fr;fr");
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 1u);
}

Test(locale_setlocale, restores_what_it_reported)
{
	char *c = mote_setlocale(LC_ALL, NULL), *x = mote_setlocale(LC_CTYPE, "x"), *all;

	all = mote_setlocale(LC_ALL, NULL);
	cr_assert_str_eq(mote_setlocale(LC_ALL, c), "C");
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 1u);
	cr_assert_str_eq(mote_setlocale(LC_CTYPE, x), "x");
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 4u);
	mote_setlocale(LC_ALL, "C");
	cr_assert_str_eq(mote_setlocale(LC_ALL, all), "x;C;C;C;C;C");
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 4u);
}

Test(locale_setlocale, takes_what_names_no_file_for_c_utf_8)
{
	static const char *const names[] = {"a/b", "/", ".", "..", ".x", "123456789012345678901234",
	    "1234567890123456789012345678901234567890"};
	char name[8];

	for (unsigned i = 0; i < sizeof(names) / sizeof(*names); i++) {
		cr_assert_str_eq(mote_setlocale(LC_CTYPE, names[i]), "C.UTF-8", "%s", names[i]);
		cr_assert_str_eq(mote_setlocale(LC_TIME, names[i]), "C", "%s", names[i]);
	}
	cr_assert_str_eq(
	    mote_setlocale(LC_TIME, "12345678901234567890123"), "12345678901234567890123");
	/* More names than there is room for; the first ones stay. */
	for (int i = 0; i < 100; i++) {
		sprintf(name, "n%d", i);
		cr_assert_str_eq(mote_setlocale(LC_NUMERIC, name), name);
		cr_assert_str_eq(mote_setlocale(LC_CTYPE, NULL), "C.UTF-8");
		cr_assert_str_eq(mote_setlocale(LC_TIME, NULL), "12345678901234567890123");
	}
}

Test(locale_setlocale, refuses_what_is_no_category)
{
	cr_assert_null(mote_setlocale(7, "C"));
	cr_assert_null(mote_setlocale(-1, NULL));
	cr_assert_null(mote_setlocale(INT_MAX, NULL));
	cr_assert_null(mote_setlocale(INT_MIN, ""));
}

Test(locale_setlocale, follows_the_environment)
{
	set(NULL, NULL, NULL);
	cr_assert_str_eq(mote_setlocale(LC_ALL, ""), "C.UTF-8;C;C;C;C;C");
	set(NULL, NULL, "C");
	cr_assert_str_eq(mote_setlocale(LC_ALL, ""), "C");
	set("", "", "en_US.UTF-8");
	cr_assert_str_eq(mote_setlocale(LC_ALL, ""), "en_US.UTF-8");
	set("", "de", "en");
	cr_assert_str_eq(mote_setlocale(LC_ALL, ""), "de;en;en;en;en;en");
	set(NULL, "C", "en_US.UTF-8");
	cr_assert_str_eq(mote_setlocale(LC_CTYPE, ""), "C");
	set("POSIX", "x", "y");
	cr_assert_str_eq(mote_setlocale(LC_ALL, ""), "C");
	set("C.UTF-8", "C", "C");
	cr_assert_str_eq(mote_setlocale(LC_CTYPE, ""), "C.UTF-8");
}

Test(locale_newlocale, combines_and_is_used_by_the_thread)
{
	locale_t c = mote_newlocale(0x7fffffff, "C", (locale_t)0);
	locale_t utf8 = mote_newlocale(LC_CTYPE_MASK, "C.UTF-8", c);

	cr_assert(c && utf8 && c != utf8);
	cr_assert_eq(mote_uselocale((locale_t)0), LC_GLOBAL_LOCALE);
	cr_assert_eq(mote_uselocale(utf8), LC_GLOBAL_LOCALE);
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 4u);
	cr_assert_eq(mote_uselocale(c), utf8);
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 1u);
	mote_setlocale(LC_ALL, "C.UTF-8");
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 1u);
	cr_assert_eq(mote_uselocale(LC_GLOBAL_LOCALE), c);
	cr_assert_eq(mote___ctype_get_mb_cur_max(), 4u);
	mote_setlocale(LC_ALL, "C");
	cr_assert_eq(mote_duplocale(LC_GLOBAL_LOCALE), c);
	cr_assert_eq(mote_duplocale(utf8), utf8);
	mote_freelocale(utf8);
	mote_errno = 0;
	cr_assert_eq(mote_newlocale(1 << 6, "C", (locale_t)0), (locale_t)0);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(locale_localeconv, is_that_of_c)
{
	struct lconv *mine = mote_localeconv(), *host = localeconv();

	cr_assert_str_eq(mine->decimal_point, host->decimal_point);
	for (char **p = &mine->thousands_sep; p <= &mine->negative_sign; p++)
		cr_assert_str_eq(*p, "");
	for (char *p = &mine->int_frac_digits; p <= &mine->int_n_sign_posn; p++)
		cr_assert_eq(*p, CHAR_MAX);
}
