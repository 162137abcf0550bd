/* SPDX-License-Identifier: 0BSD */
/*
 * ftw - call a function for everything in a tree of files, links followed
 *
 * Returns  as nftw
 * Errors   as nftw
 * Source   POSIX.1-2017 ftw
 */
#include <ftw.h>

int ftw(const char *path, int (*call)(const char *, const struct stat *, int), int descriptors)
{
	/* The fourth argument, in a register, is more than such a function looks at. */
	return nftw(path,
	    (int (*)(const char *, const struct stat *, int, struct FTW *))(void *)call,
	    descriptors, 0);
}
