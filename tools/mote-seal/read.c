/* SPDX-License-Identifier: 0BSD */
/* Reads a file whole: what is looked at cannot change or vanish under the reader then. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "seal.h"

#define LARGEST (1L << 30)

static const char *read_fd(int fd, struct span *file)
{
	unsigned char *bytes;
	struct stat st;
	ssize_t got;

	if (fstat(fd, &st))
		return strerror(errno);
	if (S_ISDIR(st.st_mode))
		return "a directory";
	if (!S_ISREG(st.st_mode))
		return "not a regular file";
	if (!st.st_size)
		return "empty";
	if (st.st_size > LARGEST)
		return "larger than 1 GiB";
	bytes = malloc(st.st_size);
	if (!bytes)
		return strerror(errno);
	*file = (struct span){0, bytes, 0};
	/* A file that grows is read to its old end, one that shrinks to its new one. */
	while (file->n < (size_t)st.st_size) {
		got = read(fd, bytes + file->n, st.st_size - file->n);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return strerror(errno);
		if (!got)
			break;
		file->n += got;
	}
	return NULL;
}

const char *read_file(const char *path, struct span *file)
{
	/* Not to wait for the other end of a FIFO. */
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	const char *trouble;

	if (fd < 0)
		return strerror(errno);
	trouble = read_fd(fd, file);
	close(fd);
	return trouble;
}
