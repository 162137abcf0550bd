/* SPDX-License-Identifier: 0BSD */
/* __glob_walk - the paths that a pattern matches */
#include <errno.h>
#include <fnmatch.h>
#include <string.h>
#include <sys/stat.h>

#include "internal/dirstream.h"
#include "internal/glob.h"

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
		/* . and .. are found at the end only: else they would double all paths. */
		period = FNM_PERIOD;
		if (w->flags & GLOB_PERIOD &&
		    !(rest && (!strcmp(name, ".") || !strcmp(name, ".."))))
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
	char *component = p, *to = end, *next, c;
	int magic = 0, status;
	struct stat st;

	/* What comes before the first component with * ? or [ is taken as it is. */
	for (; (c = *p); p = next) {
		next = p + 1;
		if (c == '*' || c == '?' || c == '[')
			magic = 1;
		if (c == '\\' && *next && !(w->flags & GLOB_NOESCAPE))
			c = *next++;
		if (c == '/' && magic)
			break;
		if (room(w, to) < 2)
			return 0;
		*to++ = c;
		if (c == '/') {
			component = next;
			end = to;
		}
	}
	if (magic) {
		c = *p;
		*p = 0;
		status = scan(w, end, component, c ? next : NULL);
		*p = c;
		return status;
	}
	*to = 0;
	if (!w->home && lstat(w->path, &st))
		return 0;
	return __glob_add(w->g, w->path,
	    w->flags & GLOB_MARK && to[-1] != '/' && !stat(w->path, &st) && S_ISDIR(st.st_mode));
}
