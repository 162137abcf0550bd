/* SPDX-License-Identifier: 0BSD */
/*
 * scandir - all entries of a directory that select wants, in the order of compare
 *
 * select NULL wants all, compare NULL leaves the order. The array and each entry in it are freed
 * by the caller.
 *
 * Returns  their number, or -1 with errno
 * Errors   as opendir and readdir
 * Errors   ENOMEM no memory is left
 * Safety   thread-safe, allocates
 * Source   POSIX.1-2017 scandir
 */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "internal/dirstream.h"
#include "internal/syscall_ret.h"

typedef int comparison(const void *, const void *);

/* All entries into *list, 0 or an error number. */
static int collect(DIR *dir, struct dirent ***list, size_t *n, int (*select)(const struct dirent *))
{
	struct dirent *entry, **more;
	size_t room = 0;

	while ((entry = readdir(dir))) {
		if (select && !select(entry))
			continue;
		if (*n == room) {
			room = room * 2 + 8;
			more = room > INT_MAX ? NULL : realloc(*list, room * sizeof(*more));
			if (!more)
				return ENOMEM;
			*list = more;
		}
		more = *list + *n;
		*more = malloc(entry->d_reclen);
		if (!*more)
			return ENOMEM;
		memcpy(*more, entry, entry->d_reclen);
		++*n;
	}
	return dir->got < 0 && dir->got != -ENOENT ? -dir->got : 0;
}

int scandir(const char *path, struct dirent ***result, int (*select)(const struct dirent *),
    int (*compare)(const struct dirent **, const struct dirent **))
{
	DIR *dir = opendir(path);
	struct dirent **list = NULL;
	size_t n = 0;
	int error;

	if (!dir)
		return -1;
	error = collect(dir, &list, &n, select);
	closedir(dir);
	if (error) {
		while (n)
			free(list[--n]);
		free(list);
		return fail(error);
	}
	if (compare)
		qsort(list, n, sizeof(*list), (comparison *)compare);
	*result = list;
	return n;
}
