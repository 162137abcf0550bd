/* SPDX-License-Identifier: 0BSD */
/* cat [file...] with error messages; "-" is standard input */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static int status;

static void put(const char *s)
{
	if (write(2, s, strlen(s)) < 0)
		status = 1;
}

static void complain(const char *name)
{
	const char *text = strerror(errno);

	put("cat: ");
	put(name);
	put(": ");
	put(text);
	put("\n");
	status = 1;
}

static void copy(int fd, const char *name)
{
	static char buf[65536];
	ssize_t n, done, w;

	while ((n = read(fd, buf, sizeof(buf))) > 0) {
		for (done = 0; done < n; done += w) {
			w = write(1, buf + done, n - done);
			if (w < 0) {
				complain("standard output");
				_exit(1);
			}
		}
	}
	if (n < 0)
		complain(name);
}

int main(int argc, char **argv)
{
	int i, fd;

	if (argc < 2)
		copy(0, "-");
	for (i = 1; i < argc; i++) {
		if (!strcmp(argv[i], "-")) {
			copy(0, "-");
			continue;
		}
		fd = open(argv[i], O_RDONLY);
		if (fd < 0) {
			complain(argv[i]);
			continue;
		}
		copy(fd, argv[i]);
		close(fd);
	}
	return status;
}
