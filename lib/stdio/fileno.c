/* SPDX-License-Identifier: 0BSD */
/*
 * fileno, fileno_unlocked - the descriptor of a stream
 *
 * Returns  the descriptor, or -1
 * Errors   EBADF  there is none: a stream in memory, or closed
 * Source   POSIX.1-2017 fileno
 */
#include <errno.h>

#include "internal/stdio_impl.h"
#include "internal/syscall_ret.h"

int fileno(FILE *f)
{
	return fd_of(f) < 0 ? fail(EBADF) : fd_of(f);
}
weak_alias(fileno, fileno_unlocked);
