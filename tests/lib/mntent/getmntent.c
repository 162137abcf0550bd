/* SPDX-License-Identifier: 0BSD */
/* Mount tables: the host's own, escapes, long lines. */
#include <criterion/criterion.h>
#include <errno.h>
#include <mntent.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "tests/place.h"
#include "tests/subject.h"

SUBJECT(setmntent);
SUBJECT(getmntent);
SUBJECT(getmntent_r);
SUBJECT(addmntent);
SUBJECT(endmntent);
SUBJECT(hasmntopt);
/* What reading pulls in when mote's own linker script is used. */
SUBJECT_AS(void (FILE *), __unread);
static const void *const pulled[] __attribute__((__used__)) = {mote___unread};

static int same(const struct mntent *a, const struct mntent *b)
{
	return a && b && !strcmp(a->mnt_fsname, b->mnt_fsname) && !strcmp(a->mnt_dir, b->mnt_dir) &&
	       !strcmp(a->mnt_type, b->mnt_type) && !strcmp(a->mnt_opts, b->mnt_opts) &&
	       a->mnt_freq == b->mnt_freq && a->mnt_passno == b->mnt_passno;
}

Test(mntent_getmntent, reads_the_mounts_that_the_host_reads)
{
	FILE *mine = mote_setmntent("/proc/self/mounts", "r");
	FILE *theirs = setmntent("/proc/self/mounts", "r");
	struct mntent *m;
	int n = 0;

	while ((m = getmntent(theirs))) {
		cr_assert(same(mote_getmntent(mine), m));
		n++;
	}
	cr_assert_null(mote_getmntent(mine));
	cr_assert(n > 0);
	cr_assert_eq(mote_endmntent(mine), 1);
	cr_assert_eq(mote_endmntent(NULL), 1);
	endmntent(theirs);
}

static char name[PATH_MAX];

static FILE *table(const char *text)
{
	FILE *f;

	strcpy(name, test_place("mtab"));
	f = fopen(name, "w");
	fputs(text, f);
	fclose(f);
	return mote_setmntent(name, "r");
}

Test(mntent_getmntent, undoes_escapes_and_skips_comments)
{
	FILE *mine = table("# comment\n\n   \n \t# another\n"
	                   "/dev/a\\040b /mnt\\011tab ext4 rw,noatime 1 2\n"
	                   "\\\\back\\134slash  \t /a\\012b  t  o\n"
	                   "none /x\n"
	                   "bad\\ escape\\04 \\999\\ x 0 1\n"
	                   "last /l t o 3 4"), *theirs = setmntent(name, "r");
	struct mntent *m;
	int n = 0;

	while ((m = getmntent(theirs))) {
		cr_assert(same(mote_getmntent(mine), m), "%s", m->mnt_fsname);
		n++;
	}
	cr_assert_null(mote_getmntent(mine));
	cr_assert_eq(n, 5);
	mote_endmntent(mine);
	endmntent(theirs);
	unlink(name);
}

Test(mntent_getmntent_r, goes_on_behind_a_line_that_is_too_long)
{
	FILE *f = table("short /a t o 0 0\n"
	                "this-line-is-far-too-long-for-the-buffer /b t o 0 0\n"
	                "# comment\n# comment\n# comment\n"
	                "next /c t o 0 0\n");
	struct mntent m;
	char buf[24];

	cr_assert_eq(mote_getmntent_r(f, &m, buf, sizeof(buf)), &m);
	cr_assert_str_eq(m.mnt_dir, "/a");
	mote_errno = 0;
	cr_assert_null(mote_getmntent_r(f, &m, buf, sizeof(buf)));
	cr_assert_eq(mote_errno, ERANGE);
	cr_assert_eq(mote_getmntent_r(f, &m, buf, sizeof(buf)), &m);
	cr_assert_str_eq(m.mnt_dir, "/c");
	mote_endmntent(f);
	unlink(name);
}

Test(mntent_addmntent, writes_what_getmntent_reads)
{
	struct mntent m = {"a b", "/c\td", "e\nf", "g\\h,#", -1, 2};
	FILE *f = table("first /a t o 0 0\n");

	mote_endmntent(f);
	f = mote_setmntent(name, "r+");
	cr_assert_eq(mote_addmntent(f, &m), 0);
	mote_endmntent(f);
	f = setmntent(name, "r");
	cr_assert_str_eq(getmntent(f)->mnt_fsname, "first");
	cr_assert(same(getmntent(f), &m));
	endmntent(f);
	f = mote_setmntent(name, "r");
	mote_getmntent(f);
	cr_assert(same(mote_getmntent(f), &m));
	mote_endmntent(f);
	unlink(name);
}

Test(mntent_hasmntopt, finds_whole_options_as_the_host_does)
{
	static char *const sets[] = {"rw,noatime,size=10,x", "", "rw", "norw,rw", "rwx,rw=1", ",,a"};
	static const char *const options[] = {"rw", "noatime", "size", "x", "atime", "no", "a", "size=10"};
	size_t i, k;

	for (i = 0; i < sizeof(sets) / sizeof(*sets); i++)
		for (k = 0; k < sizeof(options) / sizeof(*options); k++) {
			struct mntent m = {.mnt_opts = sets[i]};

			cr_assert_eq(mote_hasmntopt(&m, options[k]), hasmntopt(&m, options[k]));
		}
}
