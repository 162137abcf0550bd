/* SPDX-License-Identifier: 0BSD */
/* What the two parts of nftw share. */
#ifndef MOTE_LIB_INTERNAL_FTW_H
#define MOTE_LIB_INTERNAL_FTW_H

#include <ftw.h>
#include <limits.h>

#include "internal/hidden.h"

/* A directory that is being read, and the one it was found in. */
struct ftw_level {
	const struct ftw_level *up;
	dev_t dev;
	ino_t ino;
};

struct ftw_walk {
	int (*call)(const char *, const struct stat *, int, struct FTW *);
	int flags, descriptors;
	dev_t dev;
	char path[PATH_MAX];
};

/* Call the function for w->path, whose last name is at base. */
hidden int __nftw_report(
    struct ftw_walk *, const struct stat *, int type, size_t base, const struct ftw_level *up);

hidden int __nftw_walk(struct ftw_walk *, size_t n, size_t base, const struct ftw_level *up);

#endif
