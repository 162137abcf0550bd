/* SPDX-License-Identifier: 0BSD */
/*
 * __nftw_walk - what is at w->path, n bytes, and all below it
 *
 * Returns  as nftw
 * Errors   as nftw
 * Source   POSIX.1-2017 nftw
 */
#include <dirent.h>
#include <errno.h>
#include <string.h>

#include "internal/ftw.h"
#include "internal/syscall_ret.h"

/* The entries of the directory at w->path, whose length is n. */
static int enter(struct ftw_walk *w, DIR *dir, size_t n, const struct ftw_level *level)
{
	size_t end = n - (n && w->path[n - 1] == '/');
	struct dirent *e;
	int status = 0;
	long place;

	w->descriptors--;
	while (!status && (e = readdir(dir))) {
		size_t name = strlen(e->d_name);

		if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, ".."))
			continue;
		if (end + 1 + name >= PATH_MAX) {
			status = fail(ENAMETOOLONG);
			break;
		}
		w->path[end] = '/';
		memcpy(w->path + end + 1, e->d_name, name + 1);
		if (w->descriptors <= 0) {
			/* Give this one back while below. */
			place = telldir(dir);
			closedir(dir);
			w->descriptors++;
			status = __nftw_walk(w, end + 1 + name, end + 1, level);
			w->descriptors--;
			w->path[n] = 0;
			dir = opendir(w->path);
			if (!dir) {
				w->descriptors++;
				return status ? status : -1;
			}
			seekdir(dir, place);
		} else {
			status = __nftw_walk(w, end + 1 + name, end + 1, level);
		}
	}
	w->path[n] = 0;
	w->descriptors++;
	closedir(dir);
	return status;
}

hidden int __nftw_walk(struct ftw_walk *w, size_t n, size_t base, const struct ftw_level *up)
{
	struct ftw_level level = {.up = up};
	struct stat st;
	int type = FTW_F, status;
	DIR *dir;

	if (w->flags & FTW_PHYS ? lstat(w->path, &st) : stat(w->path, &st)) {
		if (!(w->flags & FTW_PHYS) && errno == ENOENT && !lstat(w->path, &st))
			type = FTW_SLN;
		else if (errno != EACCES)
			return -1;
		else
			type = FTW_NS;
	} else if (S_ISDIR(st.st_mode)) {
		type = w->flags & FTW_DEPTH ? FTW_DP : FTW_D;
	} else if (S_ISLNK(st.st_mode)) {
		type = FTW_SL;
	}
	if (!up)
		w->dev = st.st_dev;
	if (w->flags & FTW_MOUNT && type != FTW_NS && st.st_dev != w->dev)
		return 0;
	if (type != FTW_D && type != FTW_DP)
		return __nftw_report(w, &st, type, base, up);
	for (const struct ftw_level *l = up; l; l = l->up)
		if (l->dev == st.st_dev && l->ino == st.st_ino)
			return 0;
	level.dev = st.st_dev;
	level.ino = st.st_ino;
	dir = opendir(w->path);
	if (!dir) {
		if (errno != EACCES)
			return -1;
		return __nftw_report(w, &st, FTW_DNR, base, up);
	}
	status = type == FTW_D ? __nftw_report(w, &st, type, base, up) : 0;
	if (status) {
		closedir(dir);
		return status;
	}
	status = enter(w, dir, n, &level);
	return status || type == FTW_D ? status : __nftw_report(w, &st, type, base, up);
}
