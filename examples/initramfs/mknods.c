/* SPDX-License-Identifier: 0BSD */
/*
 * mknods - create the device nodes of all devices which the kernel has found
 *
 * usage: mknods [directory]
 *
 * For a kernel without devtmpfs, or for a /dev of one's own: reads /sys/dev and makes the nodes
 * below /dev or the directory that is given, with the name and the mode that the kernel suggests. A
 * node that is right already is left alone, so it can run again after a module was loaded.
 *
 * Exit status: 0 if all nodes are there, 1 if not, 2 for wrong usage
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

static void put(const char *s)
{
	write(2, s, strlen(s));
}

static int complain(const char *what)
{
	const char *why = strerror(errno);

	put("mknods: ");
	put(what);
	put(": ");
	put(why);
	put("\n");
	return 1;
}

/* Reads a small file of /sys, which comes in one read. Returns its length, or -1. */
static ssize_t read_text(int dir, const char *path, char *buf, size_t size)
{
	int fd = openat(dir, path, O_RDONLY | O_CLOEXEC);
	ssize_t n;

	if (fd < 0)
		return -1;
	do
		n = read(fd, buf, size - 1);
	while (n < 0 && errno == EINTR);
	close(fd);
	if (n >= 0)
		buf[n] = 0;
	return n;
}

/* The value of KEY= in a text of KEY=value lines, cut off at its newline; NULL if there is none. */
static char *value(char *text, const char *key)
{
	size_t n = strlen(key);

	for (char *line = text; line && *line; line = strchr(line, '\n')) {
		line += *line == '\n';
		if (strncmp(line, key, n) == 0 && line[n] == '=')
			return line + n + 1;
	}
	return NULL;
}

/* Names such as input/event0 live in directories; makes them. */
static int make_parents(char *name)
{
	for (char *p = name; (p = strchr(p, '/')); *p++ = '/') {
		*p = 0;
		if (mkdir(name, 0755) < 0 && errno != EEXIST)
			return -1;
	}
	return 0;
}

static int make_node(char *name, mode_t mode, dev_t number)
{
	struct stat st;

	if (lstat(name, &st) == 0) {
		if ((st.st_mode & S_IFMT) == (mode & S_IFMT) && st.st_rdev == number)
			return 0;
		if (unlink(name) < 0)
			return complain(name);
	}
	if (make_parents(name) < 0 || mknod(name, mode, number) < 0)
		return complain(name);
	return 0;
}

/* One device: entry is its directory in /sys/dev/char or block, named MAJOR:MINOR. */
static int add_device(int dir, const char *entry, mode_t type)
{
	char path[64], text[4096], *name, *mode, *minor_text;
	unsigned long maj, min;

	if (strlen(entry) > 32)
		return 0;
	strcpy(stpcpy(path, entry), "/uevent");
	/* a device that has just been removed, or has no node, is no failure */
	if (read_text(dir, path, text, sizeof text) < 0 || !(name = value(text, "DEVNAME")))
		return 0;
	maj = strtoul(entry, &minor_text, 10);
	if (*minor_text != ':')
		return 0;
	min = strtoul(minor_text + 1, NULL, 10);
	mode = value(text, "DEVMODE");
	if (mode)
		type |= strtoul(mode, NULL, 8) & 0777;
	else
		type |= 0600;
	name[strcspn(name, "\n")] = 0;
	return make_node(name, type, makedev(maj, min));
}

static int add_all(const char *path, mode_t type)
{
	DIR *d = opendir(path);
	struct dirent *e;
	int failed = 0;

	if (!d)
		return complain(path);
	while (errno = 0, (e = readdir(d)))
		if (e->d_name[0] != '.')
			failed |= add_device(dirfd(d), e->d_name, type);
	if (errno)
		failed = complain(path);
	closedir(d);
	return failed;
}

int main(int argc, char **argv)
{
	const char *target;
	int failed;

	if (getopt(argc, argv, "") != -1 || argc - optind > 1) {
		put("usage: mknods [directory]\n");
		return 2;
	}
	target = optind < argc ? argv[optind] : "/dev";
	if (chdir(target) < 0)
		return complain(target);
	/* the kernel's modes are meant as they are */
	umask(0);
	failed = add_all("/sys/dev/char", S_IFCHR);
	failed |= add_all("/sys/dev/block", S_IFBLK);
	return failed;
}
