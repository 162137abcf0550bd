/* SPDX-License-Identifier: 0BSD */
/* ftw and nftw on a small tree */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT(ftw);
SUBJECT(nftw);

static char seen[4000], root[] = "ftwXXXXXX", home[4000];
static int stop_at;

static void note(const char *path, int type, int level)
{
	sprintf(seen + strlen(seen), "%s:%d:%d ", path, type, level);
}

/* In one order: what one directory holds comes as it likes. */
static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static const char *sorted(void)
{
	static char out[4000];
	char *words[100], *w;
	int n = 0;

	for (w = strtok(seen, " "); w; w = strtok(NULL, " "))
		words[n++] = w;
	qsort(words, n, sizeof(*words), by_name);
	*out = 0;
	for (int i = 0; i < n; i++)
		strcat(strcat(out, words[i]), i + 1 < n ? " " : "");
	*seen = 0;
	return out;
}

static int each(const char *path, const struct stat *st, int type, struct FTW *where)
{
	struct stat here;

	note(path, type, where->level);
	cr_assert(!where->base || path[where->base - 1] == '/');
	cr_assert_eq(lstat(path, &here), 0);
	return stop_at && S_ISREG(st->st_mode) ? stop_at : 0;
}

static int each_inside(const char *path, const struct stat *st, int type, struct FTW *where)
{
	struct stat here;

	note(path, type, where->level);
	cr_assert_eq(lstat(path + where->base, &here), 0);
	cr_assert_eq(here.st_ino, st->st_ino);
	return 0;
}

static int each_plain(const char *path, const struct stat *st, int type)
{
	(void)st;
	note(path, type, 0);
	return 0;
}

static void make_tree(void)
{
	cr_assert(mkdtemp(root) && getcwd(home, sizeof(home)) && !chdir(root));
	mkdir("t", 0755);
	mkdir("t/d", 0755);
	mkdir("t/d/e", 0755);
	close(open("t/f", O_CREAT | O_WRONLY, 0644));
	close(open("t/d/e/g", O_CREAT | O_WRONLY, 0644));
	cr_assert(!symlink("..", "t/d/up") && !symlink("nowhere", "t/bad"));
}

static void drop_tree(void)
{
	static const char *const names[] = {
	    "t/bad", "t/d/up", "t/d/e/g", "t/f", "t/d/e", "t/d", "t"};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		remove(names[i]);
	cr_assert(!chdir(home) && !rmdir(root));
}
TestSuite(ftw, .init = make_tree, .fini = drop_tree);

Test(ftw, visits_everything_once)
{
	for (int descriptors = 1; descriptors < 4; descriptors++) {
		cr_assert_eq(mote_nftw("t", each, descriptors, FTW_PHYS), 0);
		cr_assert_str_eq(
		    sorted(), "t/bad:5:1 t/d/e/g:1:3 t/d/e:2:2 t/d/up:5:2 t/d:2:1 t/f:1:1 t:2:0");
	}
}

Test(ftw, follows_links_but_not_in_circles)
{
	cr_assert_eq(mote_nftw("t", each, 4, 0), 0);
	cr_assert_str_eq(sorted(), "t/bad:7:1 t/d/e/g:1:3 t/d/e:2:2 t/d:2:1 t/f:1:1 t:2:0");
	cr_assert_eq(mote_ftw("t", each_plain, 4), 0);
	cr_assert_str_eq(sorted(), "t/bad:7:0 t/d/e/g:1:0 t/d/e:2:0 t/d:2:0 t/f:1:0 t:2:0");
}

Test(ftw, comes_to_directories_last_on_demand)
{
	cr_assert_eq(mote_nftw("t", each, 4, FTW_PHYS | FTW_DEPTH), 0);
	cr_assert_str_eq(seen + strlen(seen) - 6, "t:6:0 ");
	cr_assert(strstr(seen, "t/d/e/g:1:3") < strstr(seen, "t/d/e:6:2"));
	cr_assert(strstr(seen, "t/d/e:6:2") < strstr(seen, "t/d:6:1"));
}

Test(ftw, changes_the_directory_on_demand)
{
	char before[4000], after[4000];

	cr_assert(getcwd(before, sizeof(before)));
	cr_assert_eq(mote_nftw("t", each_inside, 4, FTW_PHYS | FTW_CHDIR), 0);
	cr_assert(getcwd(after, sizeof(after)));
	cr_assert_str_eq(before, after);
}

Test(ftw, ends_when_the_function_says_so)
{
	stop_at = 42;
	cr_assert_eq(mote_nftw("t", each, 4, FTW_PHYS), 42);
	stop_at = 0;
}

Test(ftw, says_what_is_not_there)
{
	static char path[5000];

	cr_assert_eq(mote_nftw("none", each, 4, 0), -1);
	cr_assert_eq(mote_errno, ENOENT);
	memset(path, 'a', 4999);
	cr_assert_eq(mote_nftw(path, each, 4, 0), -1);
	cr_assert_eq(mote_errno, ENAMETOOLONG);
	cr_assert_str_eq(seen, "");
}
