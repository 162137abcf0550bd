/* SPDX-License-Identifier: 0BSD */
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

SUBJECT(realpath);
SUBJECT(free);

static char dir[PATH_MAX];

static void make(void)
{
	char path[PATH_MAX + 10], long_name[300];

	cr_assert_not_null(mkdtemp(strcpy(dir, test_place("XXXXXX"))));
	cr_assert_eq(chdir(dir), 0);
	mkdir("a", 0755);
	mkdir("a/b", 0755);
	mkdir("a/b/c", 0755);
	close(open("a/file", O_CREAT | O_WRONLY, 0644));
	sprintf(path, "%s/a/b", dir);
	(void)!symlink(path, "absolute");
	(void)!symlink("a/b", "relative");
	(void)!symlink("a/file", "to_file");
	(void)!symlink("relative/../../to_file", "chain");
	(void)!symlink("loop2", "loop1");
	(void)!symlink("loop1", "loop2");
	(void)!symlink("self", "self");
	(void)!symlink("nowhere", "dangling");
	(void)!symlink("/", "root");
	(void)!symlink("a/b/", "slash");
	(void)!symlink("..", "a/b/up");
	memset(long_name, 'x', 255);
	long_name[255] = 0;
	mkdir(long_name, 0755);
}

static void unmake(void)
{
	cr_assert_eq(test_remove(dir), 0);
}

static void same(const char *path)
{
	char mine[PATH_MAX], other[PATH_MAX], *m, *o;

	mote_errno = errno = 0;
	m = mote_realpath(path, mine);
	o = realpath(path, other);
	cr_assert_eq(!m, !o, "%s: %s", path, m ? m : "NULL");
	if (m) {
		cr_assert_eq(m, mine);
		cr_assert_str_eq(m, o);
	} else {
		cr_assert_eq(mote_errno, errno, "%s: %d and %d", path, mote_errno, errno);
	}
}

Test(stdlib_realpath, agrees_with_the_host, .init = make, .fini = unmake)
{
	static const char *paths[] = {"", "/", "//", "///", "/.", "/..", "/../..", ".", "..", "./",
	    "../", "./.", "a", "a/", "a//b", "a/./b/.", "a/b/..", "a/b/../..", "a/b/../../..",
	    "a/file", "a/file/", "a/file/.", "a/file/..", "a/file/x", "a/none", "a/none/",
	    "a/none/..", "none/a", "absolute", "absolute/", "absolute/c", "absolute/..", "relative",
	    "relative/c/..", "to_file", "to_file/", "to_file/..", "chain", "loop1", "loop2/x",
	    "self", "dangling", "dangling/", "root", "root/", "root/usr", "slash", "slash/",
	    "slash/c", "a/b/up/b/up/b/up", "/usr", "/usr/", "/usr/..", "a/b/up/file", "....",
	    "a/...", "/dev/null", "/dev/null/", "/proc/self/exe"};
	char path[PATH_MAX + 100];
	size_t i;

	for (i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
		same(paths[i]);
		sprintf(path, "%s/%s", dir, paths[i]);
		same(path);
	}
}

Test(stdlib_realpath, without_a_buffer_it_allocates, .init = make, .fini = unmake)
{
	char *p = mote_realpath("relative/c", NULL), expected[100];

	sprintf(expected, "%s/a/b/c", dir);
	cr_assert_str_eq(p, expected);
	mote_free(p);
}

Test(stdlib_realpath, null_is_EINVAL)
{
	char buf[PATH_MAX];

	mote_errno = 0;
	cr_assert_null(mote_realpath(opaque((char *)NULL), buf));
	cr_assert_eq(mote_errno, EINVAL);
}

Test(stdlib_realpath, long_paths_are_ENAMETOOLONG, .init = make, .fini = unmake)
{
	static char path[20000], out[PATH_MAX];
	int i;

	memset(path, '/', 4095);
	cr_assert_str_eq(mote_realpath(path, out), "/");
	path[4095] = '/';
	mote_errno = 0;
	cr_assert_null(mote_realpath(path, out));
	cr_assert_eq(mote_errno, ENAMETOOLONG);
	/* A component of 256 bytes. */
	memset(path, 'y', 256);
	path[256] = 0;
	same(path);
	/* Up to what PATH_MAX holds, by way of a directory with a long name. */
	for (i = 0; i < 1500; i++)
		memcpy(path + 2 * i, "./", 3);
	same(path);
}

Test(stdlib_realpath, forty_links_are_followed_and_no_more, .init = make, .fini = unmake)
{
	char from[20], to[20], out[PATH_MAX];
	int i;

	for (i = 0; i < 45; i++) {
		sprintf(from, "n%d", i);
		sprintf(to, i ? "n%d" : "a", i - 1);
		(void)!symlink(to, from);
	}
	cr_assert_not_null(mote_realpath("n39", out));
	mote_errno = 0;
	cr_assert_null(mote_realpath("n40", out));
	cr_assert_eq(mote_errno, ELOOP);
}

Test(stdlib_realpath, a_result_of_PATH_MAX_bytes_is_ENAMETOOLONG, .init = make, .fini = unmake)
{
	static char out[PATH_MAX];
	char name[256];
	int i;

	/* Directories deeper than any path reaches. */
	memset(name, 'd', 250);
	name[250] = 0;
	for (i = 0; i < 20; i++) {
		cr_assert_eq(mkdir(name, 0755), 0);
		if (i < 15)
			cr_assert_not_null(mote_realpath(name, out), "%d", i);
		cr_assert_eq(chdir(name), 0);
	}
	mote_errno = 0;
	cr_assert_null(mote_realpath(".", out));
	cr_assert_neq(mote_errno, 0);
	cr_assert_null(mote_realpath("x", out));
}
