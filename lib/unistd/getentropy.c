/* SPDX-License-Identifier: 0BSD */
/*
 * getentropy - fill a small buffer with random bytes
 *
 * Waits, early after boot, until the kernel has enough entropy.
 *
 * Returns  0, or -1 with errno
 * Errors   EIO size is more than 256
 * Errors   ENOSYS the kernel has no getrandom (Linux 3.17)
 * Units    size in bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2024 getentropy
 */
#include <errno.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int getentropy(void *buf, size_t size)
{
	long r = size > 256 ? -EIO : 0;

	/* Up to 256 bytes are never cut short, but a signal can come before the first one. */
	if (r == 0)
		do
			r = sys_getrandom(buf, size, 0);
		while (r == -EINTR);
	return r < 0 ? __syscall_ret(r) : 0;
}
