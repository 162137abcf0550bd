/* SPDX-License-Identifier: 0BSD */
/*
 * __nftw_report - call the function of nftw, inside the directory if that is asked for
 *
 * Returns  what it returned, or -1
 * Errors   those of chdir
 * Source   POSIX.1-2017 nftw
 */
#include <fcntl.h>
#include <unistd.h>

#include "internal/ftw.h"

hidden int __nftw_report(
    struct ftw_walk *w, const struct stat *st, int type, size_t base, const struct ftw_level *up)
{
	struct FTW where = {base, 0};
	int home = -1, status;
	char saved;

	for (; up; up = up->up)
		where.level++;
	if (w->flags & FTW_CHDIR && base) {
		home = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		saved = w->path[base];
		w->path[base] = 0;
		status = home < 0 ? -1 : chdir(w->path);
		w->path[base] = saved;
		if (status) {
			close(home);
			return -1;
		}
	}
	status = w->call(w->path, st, type, &where);
	if (home >= 0) {
		if (fchdir(home))
			status = -1;
		close(home);
	}
	return status;
}
