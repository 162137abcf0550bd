/* SPDX-License-Identifier: 0BSD */
/* __glob_walk - the paths that a pattern matches; __glob_add */
#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "internal/dirstream.h"
#include "internal/glob.h"

hidden int __glob_add(glob_t *g, const char *path, int mark)
{
	size_t n = g->gl_pathc, length = strlen(path);
	char **list = g->gl_pathv, *copy;

	/* There is room for the NULL and the next power of two; 0 counts as one. */
	if (!(n & (n - 1))) {
		list = reallocarray(list, g->gl_offs + 2 * n + 2, sizeof(*list));
		if (!list)
			return GLOB_NOSPACE;
		g->gl_pathv = list;
		if (!n)
			memset(list, 0, g->gl_offs * sizeof(*list));
	}
	list += g->gl_offs + n;
	copy = malloc(length + 2);
	list[0] = copy;
	list[1] = NULL;
	if (!copy)
		return GLOB_NOSPACE;
	memcpy(copy, path, length);
	if (mark)
		copy[length++] = '/';
	copy[length] = 0;
	g->gl_pathc = n + 1;
	return 0;
}

/* Bytes of path from end on. */
static size_t room(struct walk *w, char *end)
{
	return w->path + sizeof(w->path) - end;
}

/* A directory cannot be read. */
static int unreadable(struct walk *w, int error)
{
	if (error == ENOENT || error == ENOTDIR)
		return 0;
	if (w->error && w->error(*w->path ? w->path : ".", error))
		return GLOB_ABORTED;
	return w->flags & GLOB_ERR ? GLOB_ABORTED : 0;
}

/* The names in the directory of path that match a component, each with the rest behind it. */
static int scan(struct walk *w, char *end, const char *component, char *rest)
{
	int escape = w->flags & GLOB_NOESCAPE ? FNM_NOESCAPE : 0, period, status = 0;
	struct dirent *entry;
	const char *name;
	char *to;
	DIR *dir;

	*end = 0;
	dir = opendir(*w->path ? w->path : ".");
	if (!dir)
		return unreadable(w, errno);
	while (!status && (entry = readdir(dir))) {
		name = entry->d_name;
		period = FNM_PERIOD;
		if (w->flags & GLOB_PERIOD && strcmp(name, ".") && strcmp(name, ".."))
			period = 0;
		if (fnmatch(component, name, escape | period) || strlen(name) + 1 >= room(w, end))
			continue;
		to = stpcpy(end, name);
		if (rest)
			*to++ = '/';
		status = __glob_walk(w, to, rest ? rest : "");
		*end = 0;
	}
	if (!status && dir->got < 0)
		status = unreadable(w, -dir->got);
	closedir(dir);
	return status;
}

hidden int __glob_walk(struct walk *w, char *end, char *p)
{
	char *component = p, *to = end, c;
	int magic = 0, status;
	struct stat st;

	/* What comes before the first component with * ? or [ is taken as it is. */
	for (; (c = *p) && (c != '/' || !magic); p++) {
		if (c == '*' || c == '?' || c == '[')
			magic = 1;
		if (c == '\\' && p[1] && !(w->flags & GLOB_NOESCAPE))
			c = *++p;
		if (room(w, to) < 2)
			return 0;
		*to++ = c;
		if (c == '/') {
			component = p + 1;
			end = to;
		}
	}
	if (magic) {
		*p = 0;
		status = scan(w, end, component, c ? p + 1 : NULL);
		*p = c;
		return status;
	}
	*to = 0;
	if (lstat(w->path, &st))
		return 0;
	return __glob_add(w->g, w->path,
	    w->flags & GLOB_MARK && to[-1] != '/' && !stat(w->path, &st) && S_ISDIR(st.st_mode));
}
