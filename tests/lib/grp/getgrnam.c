/* SPDX-License-Identifier: 0BSD */
/* Groups: the host's answers about its own /etc/group, and files of all kinds of lines. */
#include <criterion/criterion.h>
#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/place.h"
#include "tests/subject.h"

SUBJECT(getgrnam);
SUBJECT(getgrgid);
SUBJECT(getgrnam_r);
SUBJECT(getgrgid_r);
SUBJECT(getgrent);
SUBJECT(setgrent);
SUBJECT(endgrent);
SUBJECT(fgetgrent);
SUBJECT(putgrent);
SUBJECT(getgrouplist);
SUBJECT(fopen);
SUBJECT(fclose);
/* What reading pulls in when mote's own linker script is used. */
SUBJECT_AS(void (FILE *), __unread);
static const void *const pulled[] __attribute__((__used__)) = {mote___unread};

static int same(const struct group *a, const struct group *b)
{
	int i;

	for (i = 0; a->gr_mem[i] && b->gr_mem[i]; i++)
		if (strcmp(a->gr_mem[i], b->gr_mem[i]))
			return 0;
	return !a->gr_mem[i] && !b->gr_mem[i] && !strcmp(a->gr_name, b->gr_name) &&
	       !strcmp(a->gr_passwd, b->gr_passwd) && a->gr_gid == b->gr_gid;
}

Test(grp_getgrnam, finds_every_group_that_the_host_finds)
{
	struct group *expected, *found, entry;
	FILE *f = fopen("/etc/group", "r");
	char buf[4096];
	int n = 0;

	while ((expected = fgetgrent(f))) {
		n++;
		found = mote_getgrent();
		cr_assert(found && same(found, expected));
		found = mote_getgrnam(expected->gr_name);
		cr_assert(found && same(found, expected));
		found = mote_getgrgid(expected->gr_gid);
		cr_assert(found && found->gr_gid == expected->gr_gid);
		cr_assert_eq(mote_getgrnam_r(expected->gr_name, &entry, buf, sizeof(buf), &found), 0);
		cr_assert(found == &entry && same(found, expected));
		cr_assert_eq(mote_getgrgid_r(expected->gr_gid, &entry, buf, sizeof(buf), &found), 0);
		cr_assert(found == &entry && found->gr_gid == expected->gr_gid);
	}
	cr_assert(n > 3);
	cr_assert_null(mote_getgrent());
	mote_setgrent();
	cr_assert_eq(mote_getgrent()->gr_gid, 0);
	mote_endgrent();
	mote_errno = 0;
	cr_assert_null(mote_getgrnam("no such group"));
	cr_assert_null(mote_getgrgid(4000000000U));
	cr_assert_eq(mote_errno, 0);
}

Test(grp_getgrnam_r, tells_when_there_is_no_room)
{
	struct group entry, *found;
	char buf[512];
	size_t n;

	for (n = 0; n < strlen("root:x:0:") + 1 + 8; n++)
		cr_assert_eq(mote_getgrgid_r(0, &entry, buf, n, &found), ERANGE, "%zu", n);
	cr_assert_eq(mote_getgrgid_r(0, &entry, buf, 300, &found), 0);
}

static char file_name[PATH_MAX];

Test(grp_fgetgrent, cuts_members_and_skips_what_is_no_entry)
{
	struct group *gr;
	FILE *f;
	int i;

	strcpy(file_name, test_place("group"));
	f = fopen(file_name, "w");
	fputs("one:x:1:a\nnone:x:2:\n\nbad:x:y:\nshort:x:1\ncommas:x:3:,a,,b,\nmany:x:4:", f);
	for (i = 0; i < 3000; i++)
		fprintf(f, ",m%d", i);
	fputs("\ngreat:x:5:", f);
	for (i = 0; i < 30000; i++)
		fprintf(f, ",m%d", i);
	fputs("\nlast:x:4294967295:root", f);
	fclose(f);
	f = mote_fopen(file_name, "r");
	gr = mote_fgetgrent(f);
	cr_assert(!strcmp(gr->gr_mem[0], "a") && !gr->gr_mem[1]);
	gr = mote_fgetgrent(f);
	cr_assert(gr->gr_gid == 2 && !gr->gr_mem[0]);
	gr = mote_fgetgrent(f);
	cr_assert(!strcmp(gr->gr_mem[0], "a") && !strcmp(gr->gr_mem[1], "b") && !gr->gr_mem[2]);
	gr = mote_fgetgrent(f);
	cr_assert_eq(gr->gr_gid, 4);
	cr_assert_str_eq(gr->gr_mem[2999], "m2999");
	cr_assert_null(gr->gr_mem[3000]);
	gr = mote_fgetgrent(f);
	cr_assert_eq(gr->gr_gid, 4294967295);
	cr_assert_null(mote_fgetgrent(f));
	mote_fclose(f);
	f = mote_fopen(file_name, "w");
	cr_assert_eq(mote_putgrent(&(struct group){"n", "p", 7, (char *[]){"a", "b", NULL}}, f), 0);
	cr_assert_eq(mote_putgrent(&(struct group){"n", "p", 7, (char *[]){"a,b", NULL}}, f), -1);
	mote_fclose(f);
	f = fopen(file_name, "r");
	gr = fgetgrent(f);
	cr_assert(!strcmp(gr->gr_mem[1], "b") && !gr->gr_mem[2] && gr->gr_gid == 7);
	cr_assert_null(fgetgrent(f));
	fclose(f);
	unlink(file_name);
}

Test(grp_getgrouplist, finds_the_groups_that_the_host_finds)
{
	FILE *f = fopen("/etc/passwd", "r");
	struct passwd *pw;
	gid_t mine[100], theirs[100];
	int n, expected, small;

	while ((pw = fgetpwent(f))) {
		n = expected = 100;
		cr_assert_eq(mote_getgrouplist(pw->pw_name, pw->pw_gid, mine, &n),
		             getgrouplist(pw->pw_name, pw->pw_gid, theirs, &expected));
		cr_assert_eq(n, expected);
		cr_assert_arr_eq(mine, theirs, n * sizeof(*mine));
		small = 0;
		cr_assert_eq(mote_getgrouplist(pw->pw_name, pw->pw_gid, mine, &small), -1);
		cr_assert_eq(small, n);
	}
	n = 100;
	cr_assert_eq(mote_getgrouplist("no such user", 12345, mine, &n), 1);
	cr_assert_eq(mine[0], 12345);
}
