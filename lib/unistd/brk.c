/* SPDX-License-Identifier: 0BSD */
/*
 * brk - set the end of the data segment
 *
 * Returns  0, or -1 with errno
 * Errors   ENOMEM the kernel does not move it there
 * Safety   shares the segment with sbrk
 * Source   Linux man 2 brk
 * Differs  from musl 1.2.5: it works
 */
#include <errno.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int brk(void *end)
{
	return sys_brk(end) == end ? 0 : fail(ENOMEM);
}
