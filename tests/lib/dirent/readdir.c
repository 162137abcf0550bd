/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/place.h"
#include "tests/subject.h"

#define DIR_ void /* the host's DIR is another */
SUBJECT_AS(DIR_ *(const char *), opendir);
SUBJECT_AS(DIR_ *(int), fdopendir);
SUBJECT_AS(struct dirent *(DIR_ *), readdir);
SUBJECT_AS(int(DIR_ *, struct dirent *, struct dirent **), readdir_r);
SUBJECT_AS(int(DIR_ *), closedir);
SUBJECT_AS(int(DIR_ *), dirfd);
SUBJECT_AS(void(DIR_ *), rewinddir);
SUBJECT_AS(void(DIR_ *, long), seekdir);
SUBJECT_AS(long(DIR_ *), telldir);

#define FILES 300

static char place[PATH_MAX];

static void make_files(void)
{
	char name[PATH_MAX + 300];
	int i;

	cr_assert(mkdtemp(strcpy(place, test_place("XXXXXX"))));
	for (i = 0; i < FILES; i++) {
		snprintf(name, sizeof(name), "%s/%0*d", place, i % 200 + 1, i);
		close(open(name, O_CREAT | O_WRONLY, 0600));
	}
}

static void remove_files(void)
{
	cr_assert_eq(test_remove(place), 0);
}

TestSuite(dirent_readdir, .init = make_files, .fini = remove_files);
TestSuite(dirent_opendir, .init = make_files, .fini = remove_files);

static int entries(DIR_ *dir)
{
	int n = 0;

	while (mote_readdir(dir))
		n++;
	return n;
}

Test(dirent_opendir, starts_afresh_whatever_was_closed_before)
{
	DIR_ *dir[3];
	int i, round;

	for (round = 0; round < 3; round++) {
		for (i = 0; i < 3; i++)
			dir[i] = mote_opendir(place);
		for (i = 0; i < 3; i++) {
			cr_assert_eq(mote_telldir(dir[i]), 0);
			/* In the middle, at the start and at the end. */
			if (i == 0)
				cr_assert(mote_readdir(dir[i]));
			if (i == 2)
				cr_assert_eq(entries(dir[i]), FILES + 2);
		}
		for (i = 0; i < 3; i++)
			cr_assert_eq(mote_closedir(dir[i]), 0);
		dir[0] = mote_opendir(place);
		cr_assert_eq(entries(dir[0]), FILES + 2);
		cr_assert_eq(mote_closedir(dir[0]), 0);
	}
}

Test(dirent_readdir, gives_each_entry_once)
{
	DIR_ *dir = mote_opendir(place);
	char seen[FILES] = {0};
	struct dirent *entry;
	int n = 0, dots = 0;

	cr_assert(dir);
	mote_errno = 77;
	while ((entry = mote_readdir(dir))) {
		if (entry->d_name[0] == '.') {
			dots++;
			cr_assert_eq(entry->d_type, DT_DIR);
			continue;
		}
		cr_assert_lt(atoi(entry->d_name), FILES);
		cr_assert_eq(seen[atoi(entry->d_name)]++, 0);
		n++;
	}
	cr_assert_eq(mote_errno, 77);
	cr_assert_eq(n, FILES);
	cr_assert_eq(dots, 2);
	cr_assert_null(mote_readdir(dir));
	cr_assert_eq(mote_closedir(dir), 0);
}

Test(dirent_readdir, seekdir_goes_back_to_telldir)
{
	DIR_ *dir = mote_opendir(place);
	long where[FILES + 2];
	char name[FILES + 2][256];
	int i;

	for (i = 0; i < FILES + 2; i++) {
		where[i] = mote_telldir(dir);
		strcpy(name[i], mote_readdir(dir)->d_name);
	}
	for (i = FILES + 1; i >= 0; i -= 7) {
		mote_seekdir(dir, where[i]);
		cr_assert_eq(mote_telldir(dir), where[i]);
		cr_assert_str_eq(mote_readdir(dir)->d_name, name[i]);
	}
	mote_rewinddir(dir);
	cr_assert_str_eq(mote_readdir(dir)->d_name, name[0]);
	mote_closedir(dir);
}

Test(dirent_readdir, rewinddir_sees_new_files)
{
	DIR_ *dir = mote_opendir(place);
	struct dirent *entry;
	char name[300];
	int n = 0;

	while (mote_readdir(dir))
		;
	snprintf(name, sizeof(name), "%s/new", place);
	close(open(name, O_CREAT | O_WRONLY, 0600));
	mote_rewinddir(dir);
	while ((entry = mote_readdir(dir)))
		n += !strcmp(entry->d_name, "new");
	cr_assert_eq(n, 1);
	mote_closedir(dir);
}

Test(dirent_readdir, readdir_r_copies_and_ends_with_NULL)
{
	DIR_ *dir = mote_opendir(place);
	struct dirent entry, *result;
	int n = 0, error;

	while (!(error = mote_readdir_r(dir, &entry, &result)) && result) {
		cr_assert_eq(result, &entry);
		n++;
	}
	cr_assert_eq(error, 0);
	cr_assert_eq(n, FILES + 2);
	close(mote_dirfd(dir));
	cr_assert_eq(mote_readdir_r(dir, &entry, &result), EBADF);
	cr_assert_null(result);
	mote_errno = 0;
	cr_assert_null(mote_readdir(dir));
	cr_assert_eq(mote_errno, EBADF);
	mote_errno = 0;
	cr_assert_eq(mote_closedir(dir), -1);
	cr_assert_eq(mote_errno, EBADF);
}

Test(dirent_readdir, fdopendir_takes_an_open_directory)
{
	int fd = open(place, O_RDONLY | O_DIRECTORY), n = 0;
	DIR_ *dir = mote_fdopendir(fd);

	cr_assert(dir);
	cr_assert_eq(mote_dirfd(dir), fd);
	cr_assert_eq(fcntl(fd, F_GETFD), FD_CLOEXEC);
	while (mote_readdir(dir))
		n++;
	cr_assert_eq(n, FILES + 2);
	cr_assert_eq(mote_closedir(dir), 0);
	cr_assert_eq(fcntl(fd, F_GETFD), -1);
}

Test(dirent_opendir, closes_on_exec)
{
	DIR_ *dir = mote_opendir("/");

	cr_assert_eq(fcntl(mote_dirfd(dir), F_GETFD), FD_CLOEXEC);
	mote_closedir(dir);
}

Test(dirent_opendir, errors_are_those_of_open)
{
	mote_errno = 0;
	cr_assert_null(mote_opendir("/nonexistent"));
	cr_assert_eq(mote_errno, ENOENT);
	mote_errno = 0;
	cr_assert_null(mote_opendir("/dev/null"));
	cr_assert_eq(mote_errno, ENOTDIR);
	mote_errno = 0;
	cr_assert_null(mote_opendir(""));
	cr_assert_eq(mote_errno, ENOENT);
}

Test(dirent_fdopendir, no_directory_is_refused)
{
	int file = open("/dev/null", O_RDONLY), path = open("/", O_PATH);

	mote_errno = 0;
	cr_assert_null(mote_fdopendir(file));
	cr_assert_eq(mote_errno, ENOTDIR);
	cr_assert_neq(fcntl(file, F_GETFD), -1);
	mote_errno = 0;
	cr_assert_null(mote_fdopendir(path));
	cr_assert_eq(mote_errno, EBADF);
	mote_errno = 0;
	cr_assert_null(mote_fdopendir(-1));
	cr_assert_eq(mote_errno, EBADF);
}

Test(dirent_fdopendir, removed_directory_is_empty)
{
	char *name = test_place("XXXXXX");
	int fd;
	DIR_ *dir;

	cr_assert(mkdtemp(name));
	fd = open(name, O_RDONLY);
	rmdir(name);
	dir = mote_fdopendir(fd);
	cr_assert(dir);
	mote_errno = 0;
	cr_assert_null(mote_readdir(dir));
	cr_assert_eq(mote_errno, 0);
	cr_assert_eq(mote_closedir(dir), 0);
}
