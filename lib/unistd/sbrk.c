/* SPDX-License-Identifier: 0BSD */
/*
 * sbrk - move the end of the data segment
 *
 * Returns  the end before, or (void *)-1 with errno
 * Errors   ENOMEM the kernel does not move it there
 * Units    increment in bytes
 * Safety   shares the segment with brk
 * Source   Linux man 2 sbrk
 * Differs  from musl 1.2.5: works with an increment other than 0
 */
#include <errno.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

void *sbrk(intptr_t increment)
{
	char *end = sys_brk(NULL);

	if (increment && sys_brk(end + increment) != end + increment)
		return (void *)fail(ENOMEM);
	return end;
}
