/* SPDX-License-Identifier: 0BSD */
/*
 * posix_madvise - say how memory will be used; only advice, no data is lost
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL addr or advice is not valid
 * Errors   ENOMEM a part is not mapped
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_madvise
 */
#include <sys/mman.h>

#include "sys/sys.h"

int posix_madvise(void *addr, size_t length, int advice)
{
	/* Linux's own would throw the data away. */
	if (advice == POSIX_MADV_DONTNEED)
		return 0;
	return -sys_madvise(addr, length, advice);
}
