/* SPDX-License-Identifier: 0BSD */
/*
 * glob - the paths that a pattern matches, in the order of strcmp
 *
 * Paths of PATH_MAX bytes and more are passed over. error is told of directories that cannot be
 * read, but not of what is missing or no directory. With GLOB_TILDE ~ stands for $HOME and ~user
 * for what the user database says; alone, or with a slash behind, it need not exist. With
 * GLOB_PERIOD a * also finds . and .. unless a slash follows.
 *
 * Returns  0, GLOB_NOMATCH, GLOB_NOSPACE, or GLOB_ABORTED if error returned non-zero or GLOB_ERR
 *          is set; globfree(g) is due in each case
 * Safety   thread-safe, allocates
 * Source   POSIX.1-2017 glob; GNU GLOB_PERIOD, GLOB_TILDE, GLOB_TILDE_CHECK
 * Differs  from musl 1.2.5: error is not called for ENOENT and ENOTDIR; a ~user that is unknown
 *          and GLOB_NOCHECK give the pattern
 */
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "internal/glob.h"

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* ~ or ~user at the front of pattern becomes a path: where that ends and the pattern goes on. */
static char *home(struct walk *w, char **pattern)
{
	char *user = *pattern + 1, *rest = strchrnul(user, '/'), saved = *rest;
	const char *path;
	struct passwd *entry;

	*rest = 0;
	path = *user ? NULL : getenv("HOME");
	if (!path) {
		entry = *user ? getpwnam(user) : getpwuid(getuid());
		path = entry ? entry->pw_dir : NULL;
	}
	*rest = saved;
	if (!path || strlen(path) >= sizeof(w->path))
		return w->flags & GLOB_TILDE_CHECK ? NULL : w->path;
	*pattern = rest;
	w->home = !rest[0] || !rest[1];
	return stpcpy(w->path, path);
}

int glob(
    const char *restrict pattern, int flags, int (*error)(const char *, int), glob_t *restrict g)
{
	struct walk w;
	size_t old;
	char *copy = strdup(pattern), *p = copy, *end = w.path;
	int status = GLOB_NOMATCH;

	if (!(flags & GLOB_APPEND)) {
		g->gl_pathc = 0;
		g->gl_pathv = NULL;
		if (!(flags & GLOB_DOOFFS))
			g->gl_offs = 0;
	}
	if (!copy)
		return GLOB_NOSPACE;
	old = g->gl_pathc;
	w.g = g;
	w.flags = flags;
	w.home = 0;
	w.error = error;
	if (*p == '~' && flags & (GLOB_TILDE | GLOB_TILDE_CHECK))
		end = home(&w, &p);
	if (end) {
		status = __glob_walk(&w, end, p);
		if (!status && g->gl_pathc == old)
			status = GLOB_NOMATCH;
	}
	free(copy);
	if (status == GLOB_NOMATCH && flags & GLOB_NOCHECK)
		status = __glob_add(g, pattern, 0);
	if (!(flags & GLOB_NOSORT) && g->gl_pathc != old)
		qsort(g->gl_pathv + g->gl_offs + old, g->gl_pathc - old, sizeof(char *), compare);
	return status;
}
