/* SPDX-License-Identifier: 0BSD */
/*
 * rm - remove files and, with -r, directories with all they hold
 *
 * usage: rm [-fr] file ...
 *
 * -f says nothing about files that are not there. Symbolic links are removed, never followed, and
 * a tree is walked by descriptors, so nobody can lead the walk elsewhere by renaming. It asks
 * nothing; "/", "." and ".." are refused.
 *
 * Exit status: 0 if everything is gone, 1 if not, 2 for wrong usage
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static int force, recursive;

static void put(const char *s)
{
	write(2, s, strlen(s));
}

static int complain(const char *what, const char *why)
{
	put("rm: ");
	put(what);
	put(": ");
	put(why);
	put("\n");
	return 1;
}

/*
 * Removes name, seen from the directory dir. Returns the number of failures. A level of the tree
 * costs one descriptor, so depth is bounded by the limit of open files, and then reported.
 */
static int remove_at(int dir, const char *name)
{
	int fd, failed = 0;
	struct dirent *e;
	DIR *d;

	if (unlinkat(dir, name, 0) == 0 || (errno == ENOENT && force))
		return 0;
	if (errno != EISDIR || !recursive)
		return complain(name, strerror(errno));
	fd = openat(dir, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0 || !(d = fdopendir(fd))) {
		failed = complain(name, strerror(errno));
		if (fd >= 0)
			close(fd);
		return failed;
	}
	while (errno = 0, (e = readdir(d)))
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			failed += remove_at(fd, e->d_name);
	if (errno)
		failed += complain(name, strerror(errno));
	closedir(d);
	if (failed == 0 && unlinkat(dir, name, AT_REMOVEDIR) < 0)
		failed = complain(name, strerror(errno));
	return failed;
}

/* The last component, trailing slashes left aside, is ".", ".." or missing ("/"). */
static int is_precious(const char *path)
{
	size_t n = strlen(path), start;

	while (n && path[n - 1] == '/')
		n--;
	for (start = n; start && path[start - 1] != '/'; start--)
		;
	n -= start;
	path += start;
	return n == 0 || (n == 1 && path[0] == '.') || (n == 2 && path[0] == '.' && path[1] == '.');
}

int main(int argc, char **argv)
{
	int c, failed = 0;

	while ((c = getopt(argc, argv, "frR")) != -1) {
		if (c == '?') {
			put("usage: rm [-fr] file ...\n");
			return 2;
		}
		if (c == 'f')
			force = 1;
		else
			recursive = 1;
	}
	if (optind >= argc && !force) {
		put("usage: rm [-fr] file ...\n");
		return 2;
	}
	for (; optind < argc; optind++) {
		if (is_precious(argv[optind]))
			failed |= complain(argv[optind], "refused");
		else
			failed |= remove_at(AT_FDCWD, argv[optind]);
	}
	return failed != 0;
}
