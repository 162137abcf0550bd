/* SPDX-License-Identifier: 0BSD */
/*
 * fdopen - a stream on an open descriptor
 *
 * The descriptor stays the caller's if there is an error. a sets O_APPEND, e close on exec.
 *
 * Returns  the stream, or NULL
 * Errors   EBADF  fd is not open
 *          EINVAL mode starts with another letter, or fd is not open that way
 *          ENOMEM no room for the stream
 * Source   POSIX.1-2017 fdopen
 */
#include <errno.h>
#include <fcntl.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

FILE *fdopen(int fd, const char *mode)
{
	int flags = __stream_mode(mode), now;

	if (flags < 0)
		return NULL;
	now = sys_fcntl(fd, F_GETFL, 0);
	if (now < 0) {
		fail(-now);
		return NULL;
	}
	if ((now & O_ACCMODE) != O_RDWR && (now ^ flags) & O_ACCMODE) {
		fail(EINVAL);
		return NULL;
	}
	if (flags & ~now & O_APPEND)
		sys_fcntl(fd, F_SETFL, now | O_APPEND);
	if (flags & O_CLOEXEC)
		sys_fcntl(fd, F_SETFD, FD_CLOEXEC);
	return __stream_new(sizeof(struct stream), fd, stdio_flags(flags));
}
