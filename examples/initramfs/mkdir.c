/* SPDX-License-Identifier: 0BSD */
/*
 * mkdir - make directories
 *
 * usage: mkdir [-p] [-m mode] directory ...
 *
 * -p makes missing parents too and is content with a directory that is there already. -m sets
 * the mode, in octal, of the last component whatever the umask is.
 *
 * Exit status: 0 if all directories are there, 1 if not, 2 for wrong usage
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void put(const char *s)
{
	write(2, s, strlen(s));
}

static int complain(const char *what)
{
	const char *why = strerror(errno);

	put("mkdir: ");
	put(what);
	put(": ");
	put(why);
	put("\n");
	return 1;
}

static int usage(void)
{
	put("usage: mkdir [-p] [-m mode] directory ...\n");
	return 2;
}

/* Makes each directory above the last component; path is changed in between, but not in the end. */
static int make_parents(char *path)
{
	char *p = path + strspn(path, "/");

	while ((p = strchr(p, '/')) && p[strspn(p, "/")]) {
		*p = 0;
		if (mkdir(path, 0777) < 0 && errno != EEXIST)
			return -1;
		*p = '/';
		p += strspn(p, "/");
	}
	return 0;
}

static int is_directory(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

int main(int argc, char **argv)
{
	int c, parents = 0, failed = 0;
	char *mode_text = NULL, *end;
	mode_t mode = 0777;

	while ((c = getopt(argc, argv, "pm:")) != -1) {
		if (c == 'p')
			parents = 1;
		else if (c == 'm')
			mode_text = optarg;
		else
			return usage();
	}
	if (mode_text) {
		unsigned long v = strtoul(mode_text, &end, 8);

		if (end == mode_text || *end || v > 07777)
			return usage();
		mode = v;
	}
	if (optind >= argc)
		return usage();
	for (; optind < argc; optind++) {
		char *path = argv[optind];

		if (parents && make_parents(path) < 0) {
			failed = complain(path);
		} else if (mkdir(path, mode) < 0) {
			int saved = errno;

			if (parents && saved == EEXIST && is_directory(path))
				continue;
			errno = saved;
			failed = complain(path);
		} else if (mode_text && chmod(path, mode) < 0) {
			failed = complain(path);
		}
	}
	return failed;
}
