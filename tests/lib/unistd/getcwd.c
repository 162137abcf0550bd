/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/place.h"
#include "tests/subject.h"

SUBJECT(getcwd);
SUBJECT(get_current_dir_name);
SUBJECT(free);

Test(unistd_getcwd, agrees_with_the_host)
{
	char mine[PATH_MAX], host[PATH_MAX], *p;

	cr_assert_eq(mote_getcwd(mine, sizeof(mine)), mine);
	cr_assert_str_eq(mine, getcwd(host, sizeof(host)));
	p = mote_getcwd(NULL, 0);
	cr_assert_str_eq(p, host);
	mote_free(p);
}

Test(unistd_getcwd, needs_room_for_the_end)
{
	char buf[16];

	cr_assert_eq(chdir("/usr"), 0);
	memset(buf, 'x', sizeof(buf));
	cr_assert_eq(mote_getcwd(buf, 5), buf);
	cr_assert_str_eq(buf, "/usr");
	cr_assert_eq(buf[5], 'x');
	mote_errno = 0;
	cr_assert_null(mote_getcwd(buf, 4));
	cr_assert_eq(mote_errno, ERANGE);
	mote_errno = 0;
	cr_assert_null(mote_getcwd(buf, 0));
	cr_assert_eq(mote_errno, EINVAL);
}

Test(unistd_getcwd, removed_directory_is_ENOENT)
{
	char *place = test_place("XXXXXX"), buf[PATH_MAX];

	cr_assert(mkdtemp(place));
	cr_assert_eq(chdir(place), 0);
	rmdir(place);
	mote_errno = 0;
	cr_assert_null(mote_getcwd(buf, sizeof(buf)));
	cr_assert_eq(mote_errno, ENOENT);
	mote_errno = 0;
	cr_assert_null(mote_getcwd(NULL, 0));
	cr_assert_eq(mote_errno, ENOENT);
}

Test(unistd_get_current_dir_name, believes_PWD_only_if_it_is_here)
{
	char *place = test_place("XXXXXX"), link[PATH_MAX + 10], *p;

	cr_assert(mkdtemp(place));
	strcat(strcpy(link, place), "/link");
	cr_assert_eq(symlink("/usr", link), 0);
	cr_assert_eq(chdir("/usr"), 0);
	setenv("PWD", link, 1);
	p = mote_get_current_dir_name();
	cr_assert_str_eq(p, link);
	mote_free(p);
	setenv("PWD", "/", 1);
	p = mote_get_current_dir_name();
	cr_assert_str_eq(p, "/usr");
	mote_free(p);
	setenv("PWD", ".", 1);
	p = mote_get_current_dir_name();
	cr_assert_str_eq(p, "/usr");
	mote_free(p);
	unsetenv("PWD");
	p = mote_get_current_dir_name();
	cr_assert_str_eq(p, "/usr");
	mote_free(p);
	cr_assert_eq(test_remove(place), 0);
}
