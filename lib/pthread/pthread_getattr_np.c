/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_getattr_np - attributes that a thread has got
 *
 * Of the first thread: the part of its stack that is mapped at present, without a guard.
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 pthread_getattr_np; musl 1.2.6 for the first thread's stack
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>
#include <stddef.h>

#include "internal/auxv.h"
#include "internal/thread.h"
#include "sys/sys.h"

requires(__mote_threads);

/* From the auxiliary vector, the end of the stack, down to where nothing is mapped. */
static void first_stack(struct attributes *a)
{
	uintptr_t end = ((uintptr_t)__auxv + 4095) & -4096ul;
	size_t size = 4096;

	/* A mapped page cannot grow in place, below a mapped one; one that is not there is EFAULT. */
	while ((long)sys_mremap((void *)(end - size - 4096), 4096, 8192, 0, 0) == -ENOMEM)
		size += 4096;
	a->stack = (char *)end;
	a->stack_size = size;
}

int pthread_getattr_np(pthread_t thread, pthread_attr_t *attributes)
{
	struct attributes *a = (struct attributes *)attributes;

	*attributes = (pthread_attr_t){{{0}}};
	a->guard_size = thread->guard_size;
	a->detached = thread->detach_state == DETACHED;
	if (thread->stack) {
		a->stack = thread->stack;
		a->stack_size = thread->stack_size;
	} else {
		first_stack(a);
	}
	return 0;
}
