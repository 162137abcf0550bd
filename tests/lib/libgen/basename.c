/* SPDX-License-Identifier: 0BSD */
/* basename, dirname */
#include <criterion/criterion.h>
#include <libgen.h>
#include <string.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT_AS(char *(char *), basename);
SUBJECT_AS(char *(char *), dirname);

Test(libgen_basename, agrees_with_the_host_on_all_short_paths)
{
	for (int n = 0; n < 8; n++)
		for (int code = 0, total = 1 << 2 * n; code < total; code++) {
			char path[8], expected[8];

			for (int i = 0; i < n; i++)
				path[i] = "/a.\xe9"[code >> 2 * i & 3];
			path[n] = 0;
			strcpy(expected, path);
			char *p = guard_copy_tail(0, path, n + 1);
			cr_assert_str_eq(mote_basename(p), basename(expected), "%s", path);
			strcpy(expected, path);
			p = guard_copy_tail(0, path, n + 1);
			char *found = mote_dirname(p), *host = dirname(expected);
			/* POSIX leaves "//" to the implementation: mote's is "/", glibc's "//". */
			if (!strcmp(host, "//"))
				host = "/";
			cr_assert_str_eq(found, host, "%s", path);
		}
}

Test(libgen_basename, takes_null)
{
	cr_assert_str_eq(mote_basename(NULL), ".");
	cr_assert_str_eq(mote_dirname(NULL), ".");
}
