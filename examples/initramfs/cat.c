/* SPDX-License-Identifier: 0BSD */
/*
 * cat - copy files to standard output
 *
 * usage: cat [-u] [file ...]
 *
 * "-", or no file at all, is standard input. Nothing is held back, so -u changes nothing. A file
 * that cannot be read is reported and the next one follows; when the output fails the program
 * ends, since nothing useful can follow.
 *
 * Exit status: 0 if every file was copied, 1 if not, 2 for wrong usage
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static void put(const char *s)
{
	write(2, s, strlen(s));
}

static int complain(const char *what)
{
	const char *why = strerror(errno);

	put("cat: ");
	put(what);
	put(": ");
	put(why);
	put("\n");
	return 1;
}

static int write_all(const char *p, size_t n)
{
	while (n) {
		ssize_t k = write(1, p, n);

		if (k < 0 && errno == EINTR)
			continue;
		if (k < 0)
			return -1;
		p += k;
		n -= k;
	}
	return 0;
}

/* Returns 0, or 1 if the file could not be read; does not return if the output fails. */
static int copy(int fd, const char *name)
{
	char buf[32768];

	for (;;) {
		ssize_t n = read(fd, buf, sizeof buf);

		if (n == 0)
			return 0;
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return complain(name);
		if (write_all(buf, n) < 0)
			_exit(complain("standard output"));
	}
}

static int copy_file(const char *name)
{
	int fd, failed;

	if (strcmp(name, "-") == 0)
		return copy(0, "standard input");
	fd = open(name, O_RDONLY);
	if (fd < 0)
		return complain(name);
	failed = copy(fd, name);
	close(fd);
	return failed;
}

int main(int argc, char **argv)
{
	int c, failed = 0;

	while ((c = getopt(argc, argv, "u")) != -1) {
		if (c == '?') {
			put("usage: cat [-u] [file ...]\n");
			return 2;
		}
	}
	if (optind >= argc)
		return copy_file("-");
	for (; optind < argc; optind++)
		failed |= copy_file(argv[optind]);
	return failed;
}
