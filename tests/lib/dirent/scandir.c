/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/place.h"
#include "tests/subject.h"

SUBJECT(scandir);
SUBJECT(alphasort);
SUBJECT(versionsort);
SUBJECT(free);

static int starts_with_f(const struct dirent *entry)
{
	return entry->d_name[0] == 'f';
}

static void free_all(struct dirent **list, int n)
{
	while (n--)
		mote_free(list[n]);
	mote_free(list);
}

Test(dirent_scandir, sorts_as_the_host_does)
{
	struct dirent **mine, **host;
	int n = mote_scandir("/usr/include", &mine, NULL, mote_alphasort), i;

	setenv("LC_ALL", "C", 1);
	cr_assert_eq(n, scandir("/usr/include", &host, NULL, alphasort));
	for (i = 0; i < n; i++)
		cr_assert_str_eq(mine[i]->d_name, host[i]->d_name);
	free_all(mine, n);
}

Test(dirent_scandir, versionsort_counts)
{
	char *place = test_place("XXXXXX");
	static const char *const name[] = {"f1", "f2", "f9", "f10", "f100", "g3"};
	struct dirent **list;
	int i, n, at;

	cr_assert(mkdtemp(place));
	at = open(place, O_DIRECTORY);
	for (i = 0; i < 6; i++)
		close(openat(at, name[i], O_CREAT | O_WRONLY, 0600));
	n = mote_scandir(place, &list, starts_with_f, mote_versionsort);
	cr_assert_eq(n, 5);
	for (i = 0; i < n; i++)
		cr_assert_str_eq(list[i]->d_name, name[i]);
	free_all(list, n);
	cr_assert_eq(test_remove(place), 0);
}

Test(dirent_scandir, no_directory_is_an_error)
{
	struct dirent **list;

	mote_errno = 0;
	cr_assert_eq(mote_scandir("/nonexistent", &list, NULL, NULL), -1);
	cr_assert_eq(mote_errno, ENOENT);
}
