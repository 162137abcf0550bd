/* SPDX-License-Identifier: 0BSD */
/* glob, globfree */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/place.h"
#include "tests/subject.h"

SUBJECT(glob);
SUBJECT(globfree);
/* The start-up code is the host's: mote's own environment is empty. */
extern char **mote___environ;

static char folder[PATH_MAX];

static void tree(void)
{
	static const char *const files[] = {"a", "b", "c.c", "d.c", ".hidden", "x[y]z", "star*",
	    "back\\slash", "d1/a", "d1/b.c", "d1/.h", "d2/a", "d2/deep/a", "d2/deep/z.c", "sp ace",
	    "\xc3\xa9"};

	cr_assert_not_null(mkdtemp(strcpy(folder, test_place("XXXXXX"))));
	cr_assert_eq(chdir(folder), 0);
	mkdir("d1", 0700);
	mkdir("d2", 0700);
	mkdir("d2/deep", 0700);
	mkdir("empty", 0700);
	for (unsigned i = 0; i < sizeof(files) / sizeof(*files); i++)
		close(open(files[i], O_CREAT | O_WRONLY, 0600));
	cr_assert_eq(symlink("nowhere", "dangling"), 0);
	cr_assert_eq(symlink("d2", "link"), 0);
}

static void fell(void)
{
	cr_assert_eq(test_remove(folder), 0);
}

static void same(const char *pattern, int flags)
{
	glob_t ours = {.gl_offs = 2}, host = {.gl_offs = 2};
	int got = mote_glob(pattern, flags, NULL, &ours),
	    expected = glob(pattern, flags, NULL, &host);

	cr_assert_eq(
	    got, expected, "glob(\"%s\", %#x): %d, host %d", pattern, flags, got, expected);
	if (!got) {
		size_t offs = flags & GLOB_DOOFFS ? 2 : 0;

		cr_assert_eq(ours.gl_pathc, host.gl_pathc, "\"%s\" %#x: %zu, host %zu", pattern,
		    flags, ours.gl_pathc, host.gl_pathc);
		for (size_t i = 0; i < offs; i++)
			cr_assert_null(ours.gl_pathv[i]);
		for (size_t i = offs; i < offs + ours.gl_pathc; i++)
			cr_assert_str_eq(
			    ours.gl_pathv[i], host.gl_pathv[i], "\"%s\" %#x", pattern, flags);
		cr_assert_null(ours.gl_pathv[offs + ours.gl_pathc]);
	}
	mote_globfree(&ours);
	globfree(&host);
}

Test(glob, finds_what_the_host_finds, .init = tree, .fini = fell)
{
	static const char *const patterns[] = {"*", "*.c", "[ab]", "[!a-c]*", "d?", "d?/", "d1/*",
	    "*/a", "*/*.c", "*/*/*", ".*h*", "./*", "d2//deep/*", "nothing*", "nothing", "a", "a/",
	    "a/*", "empty/*", "x\\[y\\]z", "x[[]y]z", "star\\*", "back\\\\*", "d*/deep/../../c.c",
	    "dangling", "dangl*", "link/*", "lin*/", "/tm[p]", "/tm[p]/", "", "sp ace", "sp*", "??",
	    "[", "x[", "d1/.*"};
	static const int flags[] = {0, GLOB_MARK, GLOB_NOCHECK, GLOB_DOOFFS, GLOB_NOESCAPE,
	    GLOB_MARK | GLOB_NOCHECK | GLOB_DOOFFS, GLOB_ERR};

	for (unsigned i = 0; i < sizeof(patterns) / sizeof(*patterns); i++)
		for (unsigned j = 0; j < sizeof(flags) / sizeof(*flags); j++)
			same(patterns[i], flags[j]);
	/* With GLOB_MARK glibc makes it "//". */
	same("/", 0);
}

Test(glob, appends_and_keeps_the_order_of_calls, .init = tree, .fini = fell)
{
	glob_t g = {.gl_offs = 1};

	cr_assert_eq(mote_glob("d*/a", GLOB_DOOFFS, NULL, &g), 0);
	cr_assert_eq(mote_glob("nothing*", GLOB_DOOFFS | GLOB_APPEND, NULL, &g), GLOB_NOMATCH);
	cr_assert_eq(mote_glob("[ab]", GLOB_DOOFFS | GLOB_APPEND, NULL, &g), 0);
	cr_assert_eq(g.gl_pathc, 4);
	cr_assert_null(g.gl_pathv[0]);
	cr_assert_str_eq(g.gl_pathv[1], "d1/a");
	cr_assert_str_eq(g.gl_pathv[2], "d2/a");
	cr_assert_str_eq(g.gl_pathv[3], "a");
	cr_assert_str_eq(g.gl_pathv[4], "b");
	cr_assert_null(g.gl_pathv[5]);
	mote_globfree(&g);
	cr_assert_eq(g.gl_pathc, 0);
}

Test(glob, finds_many, .init = tree, .fini = fell)
{
	glob_t g;
	char name[32];

	for (int i = 0; i < 1000; i++) {
		sprintf(name, "empty/n%03d", 999 - i);
		close(open(name, O_CREAT | O_WRONLY, 0600));
	}
	cr_assert_eq(mote_glob("em*/n*", 0, NULL, &g), 0);
	cr_assert_eq(g.gl_pathc, 1000);
	for (int i = 0; i < 1000; i++) {
		sprintf(name, "empty/n%03d", i);
		cr_assert_str_eq(g.gl_pathv[i], name);
	}
	mote_globfree(&g);
}

Test(glob, period_finds_hidden_names_and_at_the_end_the_folder_itself, .init = tree, .fini = fell)
{
	glob_t g;

	cr_assert_eq(mote_glob("d1/*", GLOB_PERIOD, NULL, &g), 0);
	cr_assert_eq(g.gl_pathc, 5);
	cr_assert_str_eq(g.gl_pathv[0], "d1/.");
	cr_assert_str_eq(g.gl_pathv[1], "d1/..");
	cr_assert_str_eq(g.gl_pathv[2], "d1/.h");
	mote_globfree(&g);
	/* Not as a folder on the way, unless it is named. */
	cr_assert_eq(mote_glob("*/.h", GLOB_PERIOD, NULL, &g), 0);
	cr_assert_eq(g.gl_pathc, 1);
	cr_assert_str_eq(g.gl_pathv[0], "d1/.h");
	mote_globfree(&g);
	cr_assert_eq(mote_glob("d1/.*/d1/.h", GLOB_PERIOD, NULL, &g), 0);
	cr_assert_eq(g.gl_pathc, 1);
	cr_assert_str_eq(g.gl_pathv[0], "d1/../d1/.h");
	mote_globfree(&g);
}

Test(glob, an_escaped_slash_is_a_slash, .init = tree, .fini = fell)
{
	glob_t g;

	cr_assert_eq(mote_glob("d?\\/.h", 0, NULL, &g), 0);
	cr_assert_eq(g.gl_pathc, 1);
	cr_assert_str_eq(g.gl_pathv[0], "d1/.h");
	mote_globfree(&g);
	cr_assert_eq(mote_glob("d1\\/.?", 0, NULL, &g), 0);
	cr_assert_eq(g.gl_pathc, 2);
	mote_globfree(&g);
	cr_assert_eq(mote_glob("d?\\/.h", GLOB_NOESCAPE, NULL, &g), GLOB_NOMATCH);
	mote_globfree(&g);
}

static int calls, last_error, answer;
static int note(const char *path, int error)
{
	cr_assert_str_eq(path, "loop/");
	calls++;
	last_error = error;
	return answer;
}

Test(glob, tells_of_directories_that_cannot_be_read, .init = tree, .fini = fell)
{
	glob_t g;

	cr_assert_eq(symlink("loop", "loop"), 0);
	cr_assert_eq(mote_glob("loop/*", 0, note, &g), GLOB_NOMATCH);
	cr_assert_eq(calls, 1);
	cr_assert_eq(last_error, ELOOP);
	mote_globfree(&g);
	answer = 1;
	cr_assert_eq(mote_glob("loop/*", 0, note, &g), GLOB_ABORTED);
	mote_globfree(&g);
	cr_assert_eq(mote_glob("loop/*", GLOB_ERR, NULL, &g), GLOB_ABORTED);
	mote_globfree(&g);
}

Test(glob, tilde_is_a_home, .init = tree, .fini = fell)
{
	glob_t g;
	char *environment[] = {"HOME=d2", NULL};

	mote___environ = environment;
	cr_assert_eq(mote_glob("~/deep/*", GLOB_TILDE, NULL, &g), 0);
	cr_assert_eq(g.gl_pathc, 2);
	cr_assert_str_eq(g.gl_pathv[0], "d2/deep/a");
	mote_globfree(&g);
	same("~root", GLOB_TILDE);
	same("~nobody.at.all", GLOB_TILDE | GLOB_NOCHECK);
	same("~nobody.at.all", GLOB_TILDE_CHECK);
	same("~root", 0);
}
