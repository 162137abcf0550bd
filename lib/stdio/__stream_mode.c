/* SPDX-License-Identifier: 0BSD */
/* __stream_mode - the flags of open for a mode of fopen, or -1 */
#include <errno.h>
#include <fcntl.h>

#include "internal/stdio_impl.h"
#include "internal/syscall_ret.h"

hidden int __stream_mode(const char *mode)
{
	int flags;

	if (*mode == 'r')
		flags = O_RDONLY;
	else if (*mode == 'w')
		flags = O_WRONLY | O_CREAT | O_TRUNC;
	else if (*mode == 'a')
		flags = O_WRONLY | O_CREAT | O_APPEND;
	else
		return fail(EINVAL);
	/* b, and c and m of other systems, change nothing. */
	while (*++mode) {
		if (*mode == '+')
			flags = (flags & ~O_ACCMODE) | O_RDWR;
		if (*mode == 'x')
			flags |= O_EXCL;
		if (*mode == 'e')
			flags |= O_CLOEXEC;
	}
	return flags;
}
