/* SPDX-License-Identifier: 0BSD */
/*
 * vdprintf - write formatted text to a descriptor, arguments as a list
 *
 * Returns  the number of bytes, or a negative value
 * Errors   as vfprintf
 * Source   POSIX.1-2017 vfprintf
 * Differs  from musl 1.2.5: nothing
 */
#include <stdarg.h>

#include "internal/stdio_impl.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int vdprintf(int fd, const char *restrict format, va_list ap)
{
	unsigned char buffer[256];
	FILE f = {
	    .fd_xor_1 = fd ^ 1,
	    .flags = F_FULL,
	    .buf = buffer,
	    .end = buffer + sizeof buffer - 1,
	};
	int n = vfprintf(&f, format, ap);

	/* Nothing is written too: a descriptor that is none has to be seen. */
	if (!n)
		return __syscall_ret(sys_write(fd, buffer, 0));
	return __flush(&f) ? -1 : n;
}
