/* SPDX-License-Identifier: 0BSD */
/*
 * getmntent - the next mount of a table
 *
 * Returns  as getmntent_r, until the next call; the memory for lines of 64 KiB is there
 * Errors   ERANGE a longer line; the next call goes on behind it
 * Safety   not thread-safe, no allocation
 * Source   Linux man 3 getmntent
 * Differs  from musl 1.2.5: the limit
 */
#include <mntent.h>

struct mntent *getmntent(FILE *f)
{
	static struct mntent mnt;
	static char line[65536];

	return getmntent_r(f, &mnt, line, sizeof(line));
}
