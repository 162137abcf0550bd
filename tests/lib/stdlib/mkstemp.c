/* SPDX-License-Identifier: 0BSD */
/* mkstemp and related functions. */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/place.h"
#include "tests/subject.h"

SUBJECT(mkstemp);
SUBJECT(mkostemp);
SUBJECT(mkstemps);
SUBJECT(mkostemps);
SUBJECT(mkdtemp);
SUBJECT(mktemp);

static char name[PATH_MAX];
static int start; /* of the file's own name */

static char *template(const char *suffix)
{
	strcpy(name, test_place(""));
	start = (int)strlen(name);
	sprintf(name + start, "XXXXXX%s", suffix);
	return name;
}

static void is_new_file(int fd, const char *suffix)
{
	struct stat st;

	cr_assert_geq(fd, 0);
	cr_assert_neq(strncmp(name + start, "XXXXXX", 6), 0);
	cr_assert_str_eq(name + start + 6, suffix);
	cr_assert_eq(fstat(fd, &st), 0);
	cr_assert(S_ISREG(st.st_mode));
	cr_assert_eq(st.st_mode & 07777, 0600);
	cr_assert_eq(fcntl(fd, F_GETFL) & O_ACCMODE, O_RDWR);
	cr_assert_eq(unlink(name), 0);
}

Test(stdlib_mkstemp, makes_a_new_file_of_mode_0600)
{
	umask(0);
	is_new_file(mote_mkstemp(template("")), "");
	is_new_file(mote_mkstemps(template(".c"), 2), ".c");
	is_new_file(mote_mkostemp(template(""), O_CLOEXEC), "");
	is_new_file(mote_mkostemps(template(".tar.gz"), 7, O_APPEND), ".tar.gz");
}

Test(stdlib_mkostemp, takes_flags)
{
	int fd = mote_mkostemp(template(""), O_CLOEXEC | O_APPEND);

	cr_assert_eq(fcntl(fd, F_GETFD), FD_CLOEXEC);
	cr_assert(fcntl(fd, F_GETFL) & O_APPEND);
	unlink(name);
}

Test(stdlib_mkstemp, names_differ)
{
	char first[200];

	close(mote_mkstemp(template("")));
	strcpy(first, name);
	close(mote_mkstemp(template("")));
	cr_assert_str_neq(first, name);
	unlink(first);
	unlink(name);
}

Test(stdlib_mkstemp, without_six_X_is_EINVAL)
{
	static const char *bad[] = {"", "X", "XXXXX", "/tmp/xXXXXX", "/tmp/XXXXXXa"};
	size_t i;

	for (i = 0; i < 5; i++) {
		strcpy(name, bad[i]);
		mote_errno = 0;
		cr_assert_eq(mote_mkstemp(name), -1);
		cr_assert_eq(mote_errno, EINVAL);
		cr_assert_str_eq(name, bad[i]);
		mote_errno = 0;
		cr_assert_null(mote_mkdtemp(name));
		cr_assert_eq(mote_errno, EINVAL);
	}
	for (i = 0; i < 4; i++) {
		static const int suffix[] = {-1, 7, INT_MAX, INT_MIN};

		strcpy(name, "XXXXXX");
		mote_errno = 0;
		cr_assert_eq(mote_mkstemps(name, suffix[i]), -1);
		cr_assert_eq(mote_errno, EINVAL);
	}
}

Test(stdlib_mkstemp, open_s_errors_are_passed_on)
{
	strcpy(name, "/nonexistent/XXXXXX");
	mote_errno = 0;
	cr_assert_eq(mote_mkstemp(name), -1);
	cr_assert_eq(mote_errno, ENOENT);
}

Test(stdlib_mkdtemp, makes_a_directory_of_mode_0700)
{
	struct stat st;

	umask(0);
	cr_assert_eq(mote_mkdtemp(template("")), name);
	cr_assert_eq(stat(name, &st), 0);
	cr_assert(S_ISDIR(st.st_mode));
	cr_assert_eq(st.st_mode & 07777, 0700);
	rmdir(name);
}

Test(stdlib_mktemp, finds_a_name_which_is_free)
{
	cr_assert_eq(mote_mktemp(template("")), name);
	cr_assert_eq(access(name, F_OK), -1);
	cr_assert_neq(strncmp(name + 10, "XXXXXX", 6), 0);
	strcpy(name, "/nonexistent/x/XXXXX");
	mote_errno = 0;
	cr_assert_eq(mote_mktemp(name), name);
	cr_assert_str_eq(name, "");
	cr_assert_eq(mote_errno, EINVAL);
}
