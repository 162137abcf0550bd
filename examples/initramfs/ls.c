/* SPDX-License-Identifier: 0BSD */
/*
 * ls - list directories
 *
 * usage: ls [-1adl] [file ...]
 *
 * One name a line, sorted by bytes. -a also names that start with a dot, -d a directory itself, -l
 * with mode, links, owner and group as numbers (an initramfs has no list of users), size or device
 * number, and time of the last change. Control characters in names are shown as "?". Exit status:
 * 0, 1 if something could not be listed, 2 for wrong usage
 */
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <time.h>
#include <unistd.h>

static int all, long_form, plain_directory;
static time_t now;

static int complain(const char *what)
{
	fprintf(stderr, "ls: %s: %s\n", what, strerror(errno));
	return 1;
}

static void put_name(const char *s)
{
	for (; *s; s++)
		putchar((unsigned char)*s < 32 || *s == 127 ? '?' : *s);
}

static void put_mode(mode_t mode)
{
	/* by the type's bits shifted down: fifo 1, char 2, dir 4, block 6, file 8, link 10, socket
	 * 12 */
	static const char types[] = "?pc?d?b?-?l?s???";
	char text[] = "?rwxrwxrwx ";

	text[0] = types[mode >> 12 & 15];
	for (int i = 0; i < 9; i++)
		if (!(mode & 0400 >> i))
			text[1 + i] = '-';
	if (mode & S_ISUID)
		text[3] = mode & S_IXUSR ? 's' : 'S';
	if (mode & S_ISGID)
		text[6] = mode & S_IXGRP ? 's' : 'S';
	if (mode & S_ISVTX)
		text[9] = mode & S_IXOTH ? 't' : 'T';
	fputs(text, stdout);
}

/* The time of day for the last half year, the year for what is older or in the future. */
static void put_time(time_t t)
{
	const time_t half_year = 365 * 24 * 3600 / 2;
	struct tm *tm = localtime(&t);
	char text[40];

	if (!tm || !strftime(text, sizeof text,
	               t <= now && t > now - half_year ? "%b %e %H:%M" : "%b %e  %Y", tm))
		strcpy(text, "?");
	printf("%s ", text);
}

/* path is for the system, name for the reader. */
static int list_one(const char *path, const char *name)
{
	char target[PATH_MAX];
	struct stat st;
	ssize_t n;

	if (!long_form) {
		put_name(name);
		putchar('\n');
		return 0;
	}
	if (lstat(path, &st) < 0)
		return complain(path);
	put_mode(st.st_mode);
	printf("%3lu %5u %5u ", (unsigned long)st.st_nlink, st.st_uid, st.st_gid);
	if (S_ISCHR(st.st_mode) || S_ISBLK(st.st_mode))
		printf("%5u,%4u ", major(st.st_rdev), minor(st.st_rdev));
	else
		printf("%10lld ", (long long)st.st_size);
	put_time(st.st_mtime);
	put_name(name);
	if (S_ISLNK(st.st_mode) && (n = readlink(path, target, sizeof target - 1)) >= 0) {
		target[n] = 0;
		fputs(" -> ", stdout);
		put_name(target);
	}
	putchar('\n');
	return 0;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Reads all names of a directory. Returns their number, or -1 with errno. */
static ssize_t read_names(const char *path, char ***names)
{
	size_t n = 0, room = 0;
	struct dirent *e;
	int failed;
	DIR *d = opendir(path);

	*names = NULL;
	if (!d)
		return -1;
	while (errno = 0, (e = readdir(d))) {
		if (e->d_name[0] == '.' && !all)
			continue;
		if (n == room) {
			char **more = realloc(*names, (room = room * 2 + 32) * sizeof **names);

			if (!more)
				break;
			*names = more;
		}
		if (!((*names)[n] = strdup(e->d_name)))
			break;
		n++;
	}
	failed = errno;
	closedir(d);
	errno = failed;
	return failed ? -1 : (ssize_t)n;
}

static int list_directory(const char *dir)
{
	char path[PATH_MAX], **names;
	ssize_t n = read_names(dir, &names);
	int failed = 0;

	if (n < 0)
		return complain(dir);
	if (n)
		qsort(names, n, sizeof *names, by_name);
	for (ssize_t i = 0; i < n; i++) {
		if (snprintf(path, sizeof path, "%s/%s", dir, names[i]) >= (int)sizeof path) {
			errno = ENAMETOOLONG;
			failed |= complain(names[i]);
		} else {
			failed |= list_one(path, names[i]);
		}
		free(names[i]);
	}
	free(names);
	return failed;
}

/* With -l a link is listed as a link, unless a slash follows it. */
static int is_directory(const char *path)
{
	struct stat st;

	return (long_form ? lstat(path, &st) : stat(path, &st)) == 0 && S_ISDIR(st.st_mode);
}

int main(int argc, char **argv)
{
	char *here[] = {".", NULL}, **files;
	int c, failed = 0;
	struct stat st;

	while ((c = getopt(argc, argv, "1adl")) != -1) {
		if (c == '?')
			return fputs("usage: ls [-1adl] [file ...]\n", stderr), 2;
		all |= c == 'a';
		plain_directory |= c == 'd';
		long_form |= c == 'l';
	}
	files = optind < argc ? argv + optind : here;
	now = time(NULL);
	for (int i = 0; files[i]; i++) {
		if (lstat(files[i], &st) < 0)
			failed |= complain(files[i]);
		else if (plain_directory || !is_directory(files[i]))
			failed |= list_one(files[i], files[i]);
	}
	for (int i = 0; files[i] && !plain_directory; i++) {
		if (!is_directory(files[i]))
			continue;
		if (files[1])
			printf("\n%s:\n", files[i]);
		failed |= list_directory(files[i]);
	}
	if (fflush(stdout) == EOF || ferror(stdout))
		failed |= complain("standard output");
	return failed;
}
