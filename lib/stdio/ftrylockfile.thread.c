/* SPDX-License-Identifier: 0BSD */
/*
 * ftrylockfile - take the lock of a stream if nobody has it
 *
 * Contract: ftrylockfile.c
 */
#include <limits.h>

#include "internal/stdio_impl.h"
#include "internal/thread_inline.h"

int ftrylockfile(FILE *f)
{
	int self = thread_self()->tid;

	if ((f->lock & ~LOCK_WAITERS) != self)
		return thread_swap_if(&f->lock, 0, self) != 0;
	/* Held too often to be counted: a program that would go on might let go too early. */
	if (f->flags > INT_MAX - F_HELD)
		__builtin_trap();
	f->flags += F_HELD;
	return 0;
}
