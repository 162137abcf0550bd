/* SPDX-License-Identifier: 0BSD */
/* getenv, secure_getenv, setenv, putenv, unsetenv, clearenv. */
#include <criterion/criterion.h>
#include <errno.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT(getenv);
SUBJECT(secure_getenv);
SUBJECT(setenv);
SUBJECT(putenv);
SUBJECT(unsetenv);
SUBJECT(clearenv);
extern char **mote_environ;

static char *own[] = {"A=1", "AB=2", "EMPTY=", "=odd", "noequals", "TWICE=1", "TWICE=2", NULL};

static void use_own(void)
{
	mote_environ = own;
}

static int count(void)
{
	int n = 0;

	while (mote_environ && mote_environ[n])
		n++;
	return n;
}

Test(stdlib_getenv, reads_what_the_program_was_started_with)
{
	cr_assert_str_eq(mote_getenv("PATH"), getenv("PATH"));
}

Test(stdlib_getenv, whole_names_only, .init = use_own)
{
	cr_assert_str_eq(mote_getenv("A"), "1");
	cr_assert_str_eq(mote_getenv("AB"), "2");
	cr_assert_str_eq(mote_getenv("EMPTY"), "");
	cr_assert_str_eq(mote_getenv("TWICE"), "1");
	cr_assert_null(mote_getenv("ABC"));
	cr_assert_null(mote_getenv("B"));
	cr_assert_null(mote_getenv(""));
	cr_assert_null(mote_getenv("noequals"));
	cr_assert_null(mote_getenv("EMPT"));
}

Test(stdlib_getenv, no_environment_is_empty)
{
	mote_environ = NULL;
	cr_assert_null(mote_getenv("A"));
}

Test(stdlib_secure_getenv, an_ordinary_process_sees_all, .init = use_own)
{
	cr_assert_str_eq(mote_secure_getenv("A"), "1");
	cr_assert_null(mote_secure_getenv("B"));
}

Test(stdlib_setenv, adds_replaces_and_keeps)
{
	cr_assert_eq(mote_setenv("MOTE_X", "one", 0), 0);
	cr_assert_str_eq(mote_getenv("MOTE_X"), "one");
	cr_assert_eq(mote_setenv("MOTE_X", "two", 0), 0);
	cr_assert_str_eq(mote_getenv("MOTE_X"), "one");
	cr_assert_eq(mote_setenv("MOTE_X", "three", 1), 0);
	cr_assert_str_eq(mote_getenv("MOTE_X"), "three");
	cr_assert_eq(mote_setenv("MOTE_X", "", 1), 0);
	cr_assert_str_eq(mote_getenv("MOTE_X"), "");
	cr_assert_eq(mote_setenv("MOTE_X", "a=b", 1), 0);
	cr_assert_str_eq(mote_getenv("MOTE_X"), "a=b");
}

Test(stdlib_setenv, copies_the_value)
{
	char value[] = "abc", name[] = "MOTE_Y";

	mote_setenv(name, value, 1);
	value[0] = name[0] = 'z';
	cr_assert_str_eq(mote_getenv("MOTE_Y"), "abc");
}

Test(stdlib_setenv, its_own_value_may_be_the_new_one)
{
	mote_setenv("MOTE_Z", "12345", 1);
	cr_assert_eq(mote_setenv("MOTE_Z", mote_getenv("MOTE_Z") + 1, 1), 0);
	cr_assert_str_eq(mote_getenv("MOTE_Z"), "2345");
}

Test(stdlib_setenv, bad_names_are_EINVAL)
{
	mote_errno = 0;
	cr_assert_eq(mote_setenv("", "x", 1), -1);
	cr_assert_eq(mote_errno, EINVAL);
	mote_errno = 0;
	cr_assert_eq(mote_setenv("A=B", "x", 1), -1);
	cr_assert_eq(mote_errno, EINVAL);
	mote_errno = 0;
	cr_assert_eq(mote_unsetenv(""), -1);
	cr_assert_eq(mote_errno, EINVAL);
	mote_errno = 0;
	cr_assert_eq(mote_unsetenv("A=B"), -1);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(stdlib_setenv, thousands_of_variables)
{
	char name[32], value[32];
	int i, before = count();

	for (i = 0; i < 3000; i++) {
		sprintf(name, "MOTE_%d", i);
		sprintf(value, "%d", i * 3);
		cr_assert_eq(mote_setenv(name, value, 1), 0);
	}
	cr_assert_eq(count(), before + 3000);
	for (i = 0; i < 3000; i += 2) {
		sprintf(name, "MOTE_%d", i);
		cr_assert_eq(mote_unsetenv(name), 0);
	}
	cr_assert_eq(count(), before + 1500);
	for (i = 0; i < 3000; i++) {
		sprintf(name, "MOTE_%d", i);
		sprintf(value, "%d", i * 3);
		if (i & 1)
			cr_assert_str_eq(mote_getenv(name), value);
		else
			cr_assert_null(mote_getenv(name));
	}
}

static long mapped(void)
{
	long pages = 0;
	FILE *f = fopen("/proc/self/statm", "r");

	cr_assert_eq(fscanf(f, "%ld", &pages), 1);
	fclose(f);
	return pages * 4096;
}

Test(stdlib_setenv, repeating_it_needs_no_more_memory)
{
	static char value[2001];
	long before;
	int i;

	memset(value, 'x', 2000);
	mote_setenv("MOTE_X", value, 1);
	before = mapped();
	for (i = 0; i < 10000; i++) {
		value[i % 2000] ^= 1;
		cr_assert_eq(mote_setenv("MOTE_X", value, 1), 0);
		if (i % 3 == 0)
			mote_unsetenv("MOTE_X");
		if (i % 10 == 0)
			mote_clearenv();
		if (i % 5 == 0)
			mote_putenv("MOTE_X=fixed");
	}
	cr_assert_lt(mapped() - before, 1000000);
}

Test(stdlib_putenv, the_string_itself_is_used)
{
	char s[] = "MOTE_P=1";

	cr_assert_eq(mote_putenv(s), 0);
	cr_assert_str_eq(mote_getenv("MOTE_P"), "1");
	s[7] = '2';
	cr_assert_str_eq(mote_getenv("MOTE_P"), "2");
	cr_assert_eq(mote_getenv("MOTE_P"), s + 7);
	cr_assert_eq(mote_setenv("MOTE_P", "3", 1), 0);
	cr_assert_str_eq(s, "MOTE_P=2");
	cr_assert_eq(mote_putenv(s), 0);
	cr_assert_eq(mote_unsetenv("MOTE_P"), 0);
	cr_assert_null(mote_getenv("MOTE_P"));
}

Test(stdlib_putenv, without_equals_sign_it_removes)
{
	mote_setenv("MOTE_P", "1", 1);
	cr_assert_eq(mote_putenv("MOTE_P"), 0);
	cr_assert_null(mote_getenv("MOTE_P"));
}

Test(stdlib_unsetenv, takes_all_of_a_name, .init = use_own)
{
	cr_assert_eq(mote_unsetenv("TWICE"), 0);
	cr_assert_null(mote_getenv("TWICE"));
	cr_assert_eq(count(), 5);
	cr_assert_eq(mote_unsetenv("TWICE"), 0);
	cr_assert_eq(mote_unsetenv("A"), 0);
	cr_assert_str_eq(mote_getenv("AB"), "2");
}

Test(stdlib_clearenv, leaves_nothing_and_can_start_anew)
{
	mote_setenv("MOTE_X", "1", 1);
	cr_assert_eq(mote_clearenv(), 0);
	cr_assert_eq(count(), 0);
	cr_assert_null(mote_getenv("PATH"));
	cr_assert_eq(mote_setenv("MOTE_X", "2", 1), 0);
	cr_assert_eq(count(), 1);
	cr_assert_str_eq(mote_getenv("MOTE_X"), "2");
	cr_assert_eq(mote_clearenv(), 0);
	cr_assert_eq(mote_putenv("MOTE_X=3"), 0);
	cr_assert_eq(count(), 1);
}

Test(stdlib_setenv, an_environment_of_the_program_is_left_alone)
{
	char *mine[] = {"A=1", NULL}, **before;

	mote_setenv("MOTE_X", "1", 1);
	before = mote_environ;
	mote_environ = mine;
	cr_assert_eq(mote_setenv("MOTE_B", "2", 1), 0);
	cr_assert_str_eq(mote_getenv("A"), "1");
	cr_assert_str_eq(mote_getenv("MOTE_B"), "2");
	cr_assert_str_eq(mine[0], "A=1");
	cr_assert_null(mine[1]);
	mote_environ = before;
	cr_assert_str_eq(mote_getenv("MOTE_X"), "1");
	cr_assert_null(mote_getenv("MOTE_B"));
}
