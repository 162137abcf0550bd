/* SPDX-License-Identifier: 0BSD */
/*
 * __thread_service - start a detached thread of the library's, which the program's signals do not
 * reach: for timers, queues and asynchronous input and output
 */
#include <signal.h>
#include <stddef.h>

#include "internal/ksigaction.h"
#include "internal/thread.h"
#include "sys/sys.h"

hidden int __thread_service(pthread_t *t, const pthread_attr_t *attr, void *(*start)(void *),
    void *argument)
{
	struct attributes a = {__thread_sizes[0], __thread_sizes[1], .detached = 1};
	/* It may be cancelled, and given another identity; a timer's signal waits. */
	unsigned long all = ~(KSIG_BIT(33) | KSIG_BIT(34)), before;
	int r;

	if (attr) {
		a = *(const struct attributes *)attr;
		a.detached = 1;
	}
	sys_rt_sigprocmask(SIG_BLOCK, &all, &before, KSIGSET_SIZE);
	r = pthread_create(t, (const pthread_attr_t *)&a, start, argument);
	sys_rt_sigprocmask(SIG_SETMASK, &before, NULL, KSIGSET_SIZE);
	return r;
}
