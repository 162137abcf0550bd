/* SPDX-License-Identifier: 0BSD */
/*
 * echo - write the arguments, separated by spaces, and a newline
 *
 * usage: echo [-n] [word ...]
 *
 * -n leaves the newline out. Backslashes are ordinary characters. The line is handed to the
 * kernel by one write where it fits, so that lines of several programs do not mix.
 *
 * Exit status: 0, or 1 if the output failed
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>

static char line[4096];
static size_t used;

static int flush(void)
{
	size_t done = 0;

	while (done < used) {
		ssize_t n = write(1, line + done, used - done);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		done += n;
	}
	used = 0;
	return 0;
}

static int put(const char *s)
{
	for (; *s; s++) {
		if (used == sizeof line && flush() < 0)
			return -1;
		line[used++] = *s;
	}
	return 0;
}

int main(int argc, char **argv)
{
	int i = 1, newline = 1;

	if (argc > 1 && strcmp(argv[1], "-n") == 0)
		newline = 0, i++;
	for (; i < argc; i++)
		if (put(argv[i]) < 0 || (i + 1 < argc && put(" ") < 0))
			goto failed;
	if ((newline && put("\n") < 0) || flush() < 0)
		goto failed;
	return 0;
failed:
	used = 0;
	put("echo: ");
	put(strerror(errno));
	put("\n");
	write(2, line, used);
	return 1;
}
