/* SPDX-License-Identifier: 0BSD */
/* The database of logins is empty; the name of a user is not. */
#include <criterion/criterion.h>
#include <errno.h>
#include <pwd.h>
#include <stdio.h>
#include <unistd.h>
#include <utmp.h>
#include <utmpx.h>

#include "tests/subject.h"

SUBJECT(getutxent);
SUBJECT(getutxid);
SUBJECT(pututxline);
SUBJECT(setutxent);
SUBJECT(endutxent);
SUBJECT(getutent);
SUBJECT(utmpname);
SUBJECT_AS(char *(char *), cuserid);

Test(utmpx_getutxent, finds_nothing)
{
	struct utmpx u = {.ut_type = USER_PROCESS};

	mote_setutxent();
	cr_assert_null(mote_getutxent());
	cr_assert_null(mote_getutxid(&u));
	cr_assert_null(mote_pututxline(&u));
	cr_assert_null(mote_getutent());
	mote_endutxent();
	mote_errno = 0;
	cr_assert_eq(mote_utmpname("/tmp/x"), -1);
	cr_assert_eq(mote_errno, ENOTSUP);
}

Test(utmpx_cuserid, names_the_effective_user)
{
	struct passwd *pw = getpwuid(geteuid());
	char s[L_cuserid];

	cr_assert_str_eq(mote_cuserid(NULL), pw->pw_name);
	cr_assert_eq(mote_cuserid(s), s);
	cr_assert_str_eq(s, pw->pw_name);
}
