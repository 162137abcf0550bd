/* SPDX-License-Identifier: 0BSD */
/*
 * mmap - map a file or new memory
 *
 * Returns  the address, or MAP_FAILED with errno
 * Errors   ENOMEM no room, or too many mappings
 * Errors   EACCES, EAGAIN, EBADF, EEXIST, EINVAL, ENODEV, ENFILE, EOVERFLOW, EPERM, ETXTBSY
 * Units    length in bytes; offset a multiple of 4096
 * Safety   async-signal-safe, thread-safe
 * Source   POSIX.1-2017 mmap; Linux man 2 mmap
 */
#include <errno.h>
#include <sys/mman.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
{
	long r = (long)sys_mmap(addr, length, prot, flags, fd, offset);

	/* When only the lowest addresses are free, the kernel finds them and then refuses them. */
	if (r == -EPERM && !addr && (flags & (MAP_ANONYMOUS | MAP_FIXED)) == MAP_ANONYMOUS)
		r = -ENOMEM;
	return (void *)__syscall_ret(r);
}
