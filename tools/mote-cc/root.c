/* SPDX-License-Identifier: 0BSD */
/*
 * The installed tree: it may be moved, so this program asks where it lies itself.
 *
 * PREFIX/bin/mote-cc belongs to PREFIX/lib/mote, and so does PREFIX/lib/mote/ld/ld, a link to it or
 * a copy. Without /proc the name it was called by must do.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "driver.h"

static char *folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? text("%.*s", (int)(slash - path), path) : text(".");
}

static int is_root(const char *folder)
{
	return !access(text("%s/linker.ld", folder), F_OK);
}

/* The first such program in PATH that is not in the folder. */
static char *search(const char *name, const char *not_in)
{
	const char *path = getenv("PATH"), *end;
	struct stat st, own;
	char *folder, *file;

	if (strchr(name, '/'))
		return access(name, X_OK) ? NULL : text("%s", name);
	for (path = path ? path : "/bin:/usr/bin"; path; path = *end ? end + 1 : NULL) {
		end = strchrnul(path, ':');
		folder = end == path ? text(".") : text("%.*s", (int)(end - path), path);
		if (not_in && !stat(folder, &st) && !stat(not_in, &own) &&
		    st.st_ino == own.st_ino && st.st_dev == own.st_dev)
			continue;
		file = text("%s/%s", folder, name);
		if (!access(file, X_OK) && !stat(file, &st) && S_ISREG(st.st_mode))
			return file;
	}
	return NULL;
}

char *find_program(const char *name, const struct tree *tree)
{
	return search(name, text("%s/ld", tree->root));
}

struct tree find_tree(const char *argv0)
{
	char *self = realpath("/proc/self/exe", NULL), *folder, *root, *bin;

	if (!self && (self = search(argv0, NULL)))
		self = realpath(self, NULL);
	if (!self)
		die("%s: cannot find out where it is installed", argv0);
	folder = folder_of(self);
	root = folder_of(folder);
	if (is_root(root)) { /* a copy in lib/mote/ld */
		bin = text("%s/bin", folder_of(folder_of(root)));
	} else {
		root = text("%s/lib/mote", root);
		bin = folder;
	}
	if (!is_root(root))
		die("%s: mote's library is not there", root);
	return (struct tree){root, bin};
}
