/* SPDX-License-Identifier: 0BSD */
/*
 * getmntent_r - the next mount of a table
 *
 * Empty lines and those that start with '#' are skipped. In the four texts \040 and the like stand
 * for the byte of that octal number, and \\ for one backslash.
 *
 * Returns  mnt, whose texts are in n bytes at buf; missing ones are empty, missing numbers 0.
 *          NULL at the end and on errors
 * Errors   ERANGE a line of n bytes or more; the next call goes on behind it
 * Source   Linux man 3 getmntent_r
 * Differs  from musl 1.2.5: nothing
 */
#include <errno.h>
#include <mntent.h>
#include <stddef.h>
#include <stdlib.h>

#include "internal/stream_lines.h"
#include "internal/syscall_ret.h"

static int blank(char c)
{
	return c == ' ' || c == '\t';
}

/* Cut the next word off at *s and undo its escapes. */
static char *word(char **s)
{
	char *from = *s, *to, *start;

	while (blank(*from))
		from++;
	for (to = start = from; *from && !blank(*from); to++) {
		*to = *from++;
		if (*to != '\\')
			continue;
		if (*from == '\\')
			from++;
		else if (from[0] - '0' + 0U < 4 && from[1] - '0' + 0U < 8 &&
		         from[2] - '0' + 0U < 8) {
			*to = (from[0] - '0') << 6 | (from[1] - '0') << 3 | (from[2] - '0');
			from += 3;
		}
	}
	if (*from)
		from++;
	*to = 0;
	*s = from;
	return start;
}

struct mntent *getmntent_r(FILE *f, struct mntent *mnt, char *buf, int n)
{
	char *s;
	int line;

	do {
		s = buf;
		line = __stream_line(f, s, n);
		if (line <= 0) {
			if (line)
				fail(ERANGE);
			return NULL;
		}
		mnt->mnt_fsname = word(&s);
	} while (!*mnt->mnt_fsname || *mnt->mnt_fsname == '#');
	mnt->mnt_dir = word(&s);
	mnt->mnt_type = word(&s);
	mnt->mnt_opts = word(&s);
	mnt->mnt_freq = atoi(word(&s));
	mnt->mnt_passno = atoi(word(&s));
	return mnt;
}
