/* SPDX-License-Identifier: 0BSD */
/*
 * Where tests put their files: in TMPDIR, which tests/lib.sh makes for each binary, looks into
 * afterwards and deletes.
 */
#ifndef MOTE_TESTS_PLACE_H
#define MOTE_TESTS_PLACE_H

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* A path there of this process's own, in one of four buffers that take turns. */
static inline char *test_place(const char *name)
{
	static char all[4][PATH_MAX];
	static int i;
	const char *folder = getenv("TMPDIR");
	char *s = all[i++ % 4];

	snprintf(s, sizeof all[0], "%s/%d-%s", folder ? folder : P_tmpdir, (int)getpid(), name);
	return s;
}

/* Delete a folder with all that is in it. */
static inline int test_remove(const char *folder)
{
	char line[PATH_MAX + 16];

	snprintf(line, sizeof line, "rm -rf '%s'", folder);
	return chdir("/") || system(line);
}

#endif
