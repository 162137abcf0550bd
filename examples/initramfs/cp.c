/* SPDX-License-Identifier: 0BSD */
/*
 * cp - copy regular files, with their permissions
 *
 * usage: cp file target
 *        cp file ... directory
 *
 * An existing target is overwritten. A copy that fails half-way is removed, if this program
 * created it: there is no half-written file that looks like a whole one.
 *
 * Exit status: 0 if everything was copied, 1 if not, 2 for wrong usage
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void put(const char *s)
{
	write(2, s, strlen(s));
}

static int complain(const char *what, const char *why)
{
	put("cp: ");
	put(what);
	put(": ");
	put(why);
	put("\n");
	return 1;
}

/* Returns 0, or -1 with errno; *which tells which of the two files it is about. */
static int copy_data(int in, int out, int *which)
{
	char buf[32768];
	ssize_t n, k, done;

	for (;;) {
		*which = 0;
		do
			n = read(in, buf, sizeof buf);
		while (n < 0 && errno == EINTR);
		if (n <= 0)
			return n;
		*which = 1;
		for (done = 0; done < n; done += k) {
			k = write(out, buf + done, n - done);
			if (k < 0 && errno == EINTR)
				k = 0;
			if (k < 0)
				return -1;
		}
	}
}

static int copy(const char *from, const char *to)
{
	const char *names[] = {from, to};
	struct stat src, dst;
	int in, out, created, failed, which = 0;

	in = open(from, O_RDONLY | O_CLOEXEC);
	if (in < 0 || fstat(in, &src) < 0) {
		failed = complain(from, strerror(errno));
		goto close_in;
	}
	if (!S_ISREG(src.st_mode)) {
		failed = complain(from, "not a regular file");
		goto close_in;
	}
	created = stat(to, &dst) < 0;
	if (!created && dst.st_dev == src.st_dev && dst.st_ino == src.st_ino) {
		failed = complain(to, "is the same file");
		goto close_in;
	}
	out = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (out < 0) {
		failed = complain(to, strerror(errno));
		goto close_in;
	}
	failed = copy_data(in, out, &which) < 0;
	if (!failed && fchmod(out, src.st_mode & 0777) < 0)
		which = 1, failed = 1;
	/* some file systems tell only here that there was no room */
	if (close(out) < 0 && !failed)
		which = 1, failed = 1;
	if (failed) {
		complain(names[which], strerror(errno));
		if (created)
			unlink(to);
	}
close_in:
	if (in >= 0)
		close(in);
	return failed;
}

static int copy_into(const char *from, const char *dir)
{
	const char *slash = strrchr(from, '/'), *name = slash ? slash + 1 : from;
	char path[PATH_MAX], *p;

	if (strlen(dir) + 1 + strlen(name) >= sizeof path)
		return complain(name, strerror(ENAMETOOLONG));
	p = stpcpy(path, dir);
	*p++ = '/';
	strcpy(p, name);
	return copy(from, path);
}

int main(int argc, char **argv)
{
	struct stat st;
	int i, failed = 0, into_directory;

	if (getopt(argc, argv, "") != -1 || argc - optind < 2) {
		put("usage: cp file target\n       cp file ... directory\n");
		return 2;
	}
	into_directory = stat(argv[argc - 1], &st) == 0 && S_ISDIR(st.st_mode);
	if (!into_directory && argc - optind > 2)
		return complain(argv[argc - 1], strerror(ENOTDIR));
	if (!into_directory)
		return copy(argv[optind], argv[optind + 1]);
	for (i = optind; i < argc - 1; i++)
		failed |= copy_into(argv[i], argv[argc - 1]);
	return failed;
}
