/* SPDX-License-Identifier: 0BSD */
/*
 * fopen - open a file as a stream
 *
 * Modes r w a with + (both ways), x (exclusive), e (close on exec); b and others change nothing.
 *
 * Returns  the stream, or NULL
 * Errors   EINVAL mode starts with another letter
 *          ENOMEM no room for the stream
 *          those of open
 * Source   C11 7.21.5.3; POSIX.1-2017 fopen; C17 x, POSIX.1-2024 e
 */
#include <fcntl.h>

#include "internal/stdio_impl.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

requires(__mote_secure);

FILE *fopen(const char *restrict path, const char *restrict mode)
{
	int flags = __stream_mode(mode), fd;

	if (flags < 0)
		return NULL;
	fd = sys_open(path, flags, 0666);
	if (fd < 0) {
		fail(-fd);
		return NULL;
	}
	/* Only so that ftell says where the first byte will go. */
	if ((flags & (O_APPEND | O_ACCMODE)) == (O_APPEND | O_WRONLY))
		sys_lseek(fd, 0, SEEK_END);
	return __stream_open(fd, flags);
}
