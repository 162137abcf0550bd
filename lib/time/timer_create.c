/* SPDX-License-Identifier: 0BSD */
/*
 * timer_create - make a timer
 *
 * The kernel's number of the timer is the timer_t. SIGEV_THREAD needs libthr.a, which mote-cc takes
 * for whoever calls this; the archive for programs without threads refuses it.
 *
 * Returns  0, or -1
 * Errors   EINVAL no such clock, signal or thread; EAGAIN, ENOMEM; ENOTSUP SIGEV_THREAD by hand
 * Source   POSIX.1-2017 timer_create; Linux man 2 timer_create
 * Differs  from musl 1.2.5: a function that is called has a thread for each expiration
 */
#include <errno.h>
#include <signal.h>
#include <time.h>

#include "internal/hidden.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

/* Whoever has a timer may want it to start threads. */
requires(__mote_threads);

int timer_create(clockid_t clock, struct sigevent *restrict event, timer_t *restrict timer)
{
	int id, result;

	if (event && event->sigev_notify == SIGEV_THREAD)
		return fail(ENOTSUP);
	result = sys_timer_create(clock, event, &id);
	if (result)
		return __syscall_ret(result);
	*timer = (timer_t)(long)id;
	return 0;
}
