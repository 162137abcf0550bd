/* SPDX-License-Identifier: 0BSD */
/*
 * closedir - close a directory stream
 *
 * Keeps one page for the next opendir, if that is linked.
 *
 * Contract: closedir.c
 */
#include "internal/dirstream.h"
#include "internal/syscall_ret.h"

#pragma weak __dirstream_spare

int closedir(DIR *dir)
{
	int fd = dir->fd;

	if (&__dirstream_spare)
		dir = __atomic_exchange_n(&__dirstream_spare, dir, __ATOMIC_ACQ_REL);
	if (dir)
		sys_munmap(dir, DIRSTREAM_SIZE);
	return __syscall_ret(sys_close(fd));
}
