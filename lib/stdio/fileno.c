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
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"

int fileno(FILE *f)
{
	return stdio_fd(f) < 0 ? fail(EBADF) : stdio_fd(f);
}
weak_alias(fileno, fileno_unlocked);
