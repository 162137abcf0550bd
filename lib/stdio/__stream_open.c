/* SPDX-License-Identifier: 0BSD */
/* __stream_open - a stream on fd, or NULL and fd is closed */
#include <errno.h>
#include <fcntl.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

hidden FILE *__stream_open(int fd, int flags)
{
	FILE *f = __stream_new(sizeof(struct stream), fd, stdio_flags(flags));

	if (!f)
		sys_close(fd);
	return f;
}
