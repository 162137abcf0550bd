/* SPDX-License-Identifier: 0BSD */
/*
 * mq_open - open a message queue, or make one
 *
 * Returns  its descriptor, or -1
 * Errors   EACCES, EEXIST, EINVAL, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOMEM, ENOSPC as Linux
 *          man 3 mq_open says
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 mq_open
 * Differs  from musl 1.2.6: nothing
 */
/* Both arguments are registers, given or not: nothing variadic is needed to pass them on. */
#define mq_open variadic_mq_open
#include <mqueue.h>
#undef mq_open
#include <fcntl.h>
#include <stddef.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

mqd_t mq_open(const char *name, int flags, mode_t mode, struct mq_attr *attr)
{
	int create = flags & O_CREAT;

	/* The kernel's names have no slash in front. */
	name += *name == '/';
	return __syscall_ret(sys_mq_open(name, flags, create ? mode : 0, create ? attr : NULL));
}
