/* SPDX-License-Identifier: 0BSD */
/* What glob's two objects share. */
#ifndef MOTE_LIB_INTERNAL_GLOB_H
#define MOTE_LIB_INTERNAL_GLOB_H

#include <glob.h>
#include <limits.h>

#include "internal/hidden.h"

struct walk {
	glob_t *g;
	int flags;
	int home; /* all of the pattern is a ~: its path is not looked at */
	int (*error)(const char *, int);
	char path[PATH_MAX]; /* what is found so far */
};

/* Add the paths that begin with w->path up to end and go on as the pattern does; 0 or GLOB_x. */
hidden int __glob_walk(struct walk *w, char *end, char *pattern);

/* Add a copy of path, with a slash at its end if mark; 0 or GLOB_NOSPACE. */
hidden int __glob_add(glob_t *g, const char *path, int mark);

#endif
