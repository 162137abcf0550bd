/* SPDX-License-Identifier: 0BSD */
/*
 * nftw - call a function for everything in a tree of files
 *
 * Paths of PATH_MAX bytes and more end the walk. Where links are followed, a directory that is one
 * of its own parents is passed over. Each level holds a descriptor while descriptors are allowed;
 * a level beyond reads its names again from where it was.
 *
 * Returns  0; what the function returned if that was not 0; or -1
 * Errors   ENAMETOOLONG; those of lstat and opendir but EACCES, of which the function is told
 * Safety   allocates one page for each level from the kernel; FTW_CHDIR changes the directory
 * Source   POSIX.1-2017 nftw
 */
#include <errno.h>
#include <string.h>

#include "internal/ftw.h"
#include "internal/syscall_ret.h"

int nftw(const char *path, int (*call)(const char *, const struct stat *, int, struct FTW *),
    int descriptors, int flags)
{
	struct ftw_walk w = {.call = call, .flags = flags, .descriptors = descriptors};
	size_t n = strlen(path), base;

	if (n >= PATH_MAX)
		return fail(ENAMETOOLONG);
	memcpy(w.path, path, n + 1);
	for (base = n; base && path[base - 1] == '/'; base--)
		;
	while (base && path[base - 1] != '/')
		base--;
	return __nftw_walk(&w, n, base, NULL);
}
