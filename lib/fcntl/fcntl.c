/* SPDX-License-Identifier: 0BSD */
/*
 * fcntl - ask or change what a descriptor is
 *
 * Returns  what cmd says, or -1 with errno
 * Errors   EBADF fd is not open
 * Errors   EINVAL no such cmd, or its argument is not valid
 * Errors   EAGAIN, EACCES, EDEADLK, EINTR, EMFILE, ENOLCK, EPERM as cmd says
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 fcntl; Linux man 2 fcntl
 */
/* The argument is one register, given or not: nothing variadic is needed to pass it on. */
#define fcntl variadic_fcntl
#include <fcntl.h>
#undef fcntl

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int fcntl(int fd, int cmd, unsigned long arg)
{
	struct f_owner_ex owner;
	int r;

	if (cmd != F_GETOWN)
		return __syscall_ret(sys_fcntl(fd, cmd, arg));
	/* The answer to F_GETOWN is negative for a group, and then looks like an error. */
	r = sys_fcntl(fd, F_GETOWN_EX, (unsigned long)&owner);
	if (r < 0)
		return __syscall_ret(r);
	return owner.type == F_OWNER_PGRP ? -owner.pid : owner.pid;
}
