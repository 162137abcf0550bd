/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/place.h"
#include "tests/subject.h"

SUBJECT(faccessat);
SUBJECT(euidaccess);
SUBJECT(eaccess);
SUBJECT(fchmodat);
SUBJECT(lchmod);
SUBJECT(mkfifo);
SUBJECT(mkfifoat);

static char place[PATH_MAX];
static int dir;

static void make(void)
{
	cr_assert(mkdtemp(strcpy(place, test_place("XXXXXX"))));
	dir = open(place, O_RDONLY | O_DIRECTORY);
	close(openat(dir, "file", O_CREAT | O_WRONLY, 0600));
	cr_assert_eq(symlinkat("file", dir, "link"), 0);
	cr_assert_eq(symlinkat("nothing", dir, "dangling"), 0);
}

static void clean(void)
{
	cr_assert_eq(test_remove(place), 0);
}

TestSuite(unistd_faccessat, .init = make, .fini = clean);

static mode_t mode_of(const char *name)
{
	struct stat st;

	cr_assert_eq(fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW), 0);
	return st.st_mode;
}

Test(unistd_faccessat, answers_with_every_flag)
{
	cr_assert_eq(mote_faccessat(dir, "file", R_OK | W_OK, 0), 0);
	cr_assert_eq(mote_faccessat(dir, "file", R_OK | W_OK, AT_EACCESS), 0);
	mote_errno = 0;
	cr_assert_eq(mote_faccessat(dir, "file", X_OK, 0), -1);
	cr_assert_eq(mote_errno, EACCES);
	mote_errno = 0;
	cr_assert_eq(mote_faccessat(dir, "file", X_OK, AT_EACCESS), -1);
	cr_assert_eq(mote_errno, EACCES);
	mote_errno = 0;
	cr_assert_eq(mote_faccessat(dir, "dangling", F_OK, 0), -1);
	cr_assert_eq(mote_errno, ENOENT);
	mote_errno = 0;
	cr_assert_eq(mote_faccessat(dir, "file", 8, 0), -1);
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_eq(mote_euidaccess(place, R_OK | X_OK), 0);
	mote_errno = 0;
	cr_assert_eq(mote_eaccess("/nonexistent", F_OK), -1);
	cr_assert_eq(mote_errno, ENOENT);
}

Test(unistd_faccessat, fchmodat_follows_links_or_not)
{
	cr_assert_eq(mote_fchmodat(dir, "link", 0640, 0), 0);
	cr_assert_eq(mode_of("file") & 07777, 0640);
	cr_assert_eq(mote_fchmodat(dir, "file", 0604, AT_SYMLINK_NOFOLLOW), 0);
	cr_assert_eq(mode_of("file") & 07777, 0604);
	mote_errno = 0;
	cr_assert_eq(mote_fchmodat(dir, "link", 0600, AT_SYMLINK_NOFOLLOW), -1);
	cr_assert_eq(mote_errno, EOPNOTSUPP);
	cr_assert_eq(mode_of("file") & 07777, 0604);
	mote_errno = 0;
	cr_assert_eq(mote_fchmodat(dir, "nothing", 0600, 0), -1);
	cr_assert_eq(mote_errno, ENOENT);
	mote_errno = 0;
	cr_assert_eq(mote_fchmodat(dir, "file", 0600, 0x4000000), -1);
	cr_assert_eq(mote_errno, EINVAL);
	fchdir(dir);
	cr_assert_eq(mote_lchmod("file", 0622), 0);
	cr_assert_eq(mode_of("file") & 07777, 0622);
	mote_errno = 0;
	cr_assert_eq(mote_lchmod("link", 0600), -1);
	cr_assert_eq(mote_errno, EOPNOTSUPP);
}

Test(unistd_faccessat, mkfifo_makes_a_fifo)
{
	umask(022);
	fchdir(dir);
	cr_assert_eq(mote_mkfifo("fifo", 0666), 0);
	cr_assert_eq(mode_of("fifo"), S_IFIFO | 0644);
	cr_assert_eq(mote_mkfifoat(dir, "fifo2", 0600), 0);
	cr_assert_eq(mode_of("fifo2"), S_IFIFO | 0600);
	mote_errno = 0;
	cr_assert_eq(mote_mkfifo("fifo", 0666), -1);
	cr_assert_eq(mote_errno, EEXIST);
}
