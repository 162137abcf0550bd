/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_setattr_default_np - raise what threads get that ask for nothing
 *
 * The sizes never shrink; a stack has at most 8 MiB, a guard 1 MiB.
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL something else than the sizes of stack and guard was changed
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 pthread_setattr_default_np
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread.h"

/* Over the weak one, which cannot be written. */
unsigned __thread_sizes[2] = {DEFAULT_STACK, DEFAULT_GUARD};

#define STACK_MAX (8u << 20)
#define GUARD_MAX (1u << 20)

static void raise_to(unsigned *value, size_t size, unsigned most)
{
	if (size > most)
		size = most;
	if (*value < size)
		*value = (unsigned)size;
}

int pthread_setattr_default_np(const pthread_attr_t *attributes)
{
	const struct attributes *a = (const struct attributes *)attributes;

	if (a->stack || a->detached || a->explicit_scheduling || a->policy || a->priority)
		return EINVAL;
	raise_to(&__thread_sizes[0], a->stack_size, STACK_MAX);
	raise_to(&__thread_sizes[1], a->guard_size, GUARD_MAX);
	return 0;
}
