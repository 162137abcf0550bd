/* SPDX-License-Identifier: 0BSD */
/*
 * freopen - put another file behind a stream
 *
 * The new file takes the old one's descriptor, so that freopen on stdout serves child processes
 * too. With path NULL the open file stays and O_APPEND and close on exec are set anew; nothing
 * is truncated. Buffering starts afresh, but unbuffered stays unbuffered.
 *
 * Returns  f, or NULL; the old file is closed in any case, once
 * Errors   EBADF  path is NULL and the file is not open the new way
 *          EINVAL mode starts with another letter
 *          those of open
 * Source   C11 7.21.5.4; POSIX.1-2017 freopen
 */
#include <errno.h>
#include <fcntl.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

requires(__mote_secure);

static int set_mode(int fd, int flags)
{
	int now = sys_fcntl(fd, F_GETFL, 0);

	if (now < 0)
		return now;
	if ((now & O_ACCMODE) != O_RDWR && (now ^ flags) & O_ACCMODE)
		return -EBADF;
	sys_fcntl(fd, F_SETFL, (now & ~O_APPEND) | (flags & O_APPEND));
	sys_fcntl(fd, F_SETFD, flags & O_CLOEXEC ? FD_CLOEXEC : 0);
	return fd;
}

/* A closed or memory stream has no descriptor to keep: it takes the new one. */
static int replace(int old, const char *path, int flags)
{
	int fd = sys_open(path, flags, 0666);

	if (fd < 0 || old < 0 || fd == old)
		return fd;
	old = sys_dup3(fd, old, flags & O_CLOEXEC);
	sys_close(fd);
	return old;
}

FILE *freopen(const char *restrict path, const char *restrict mode, FILE *restrict f)
{
	int flags = __stream_mode(mode), fd = -EINVAL;

	fflush(f);
	if (flags >= 0)
		fd = path ? replace(stdio_fd(f), path, flags) : set_mode(stdio_fd(f), flags);
	if (fd < 0) {
		fclose(f);
		fail(-fd);
		return NULL;
	}
	if (path) {
		if (f->close)
			f->close(f);
		f->read = NULL;
		f->write = NULL;
		f->seek = NULL;
		f->close = NULL;
	}
	stdio_leave_writing(f);
	f->rpos = f->rend = NULL;
	f->fd_xor_1 = fd ^ 1;
	f->flags =
	    (f->flags & F_HEAP) | stdio_flags(flags) | (f->flags & F_NBF ? F_NBF | F_FULL : 0);
	f->lines = 1;
	/* stdout may still be without. */
	if (!f->buf)
		stdio_own_buffer(f);
	return f;
}
