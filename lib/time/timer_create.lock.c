/* SPDX-License-Identifier: 0BSD */
/*
 * timer_create - make a timer, which may call a function in a thread
 *
 * Such a timer has a thread that waits for its signal. Each expiration calls the function in a new
 * thread, so the function may end that; where none can be made it runs in the waiting one.
 *
 * Contract: timer_create.c
 */
#include <errno.h>
#include <signal.h>
#include <time.h>

#include "internal/ksigaction.h"
#include "internal/syscall_ret.h"
#include "internal/thread_inline.h"
#include "internal/timer.h"
#include "sys/sys.h"

#define RUNS_NOT_YET 1

int __unlocked_timer_create(clockid_t, struct sigevent *restrict, timer_t *restrict);

/* Lives until result is known. */
struct start {
	clockid_t clock;
	const struct sigevent *event;
	volatile int result; /* 0 or -errno */
};

static void call(const struct sigevent *event, const pthread_attr_t *attr)
{
	void (*function)(union sigval) = event->sigev_notify_function;
	pthread_t t;

	/* A union of a word is passed as its pointer is. */
	if (pthread_create(&t, attr, (void *(*)(void *))(uintptr_t)function,
		event->sigev_value.sival_ptr))
		function(event->sigev_value);
}

static void *wait_for_timer(void *argument)
{
	struct start *start = argument;
	struct __pthread *self = thread_self();
	struct sigevent event = *start->event, kernel = {0};
	struct attributes a = {.stack_size = __thread_sizes[0], .guard_size = __thread_sizes[1]};
	const unsigned long wanted = KSIG_BIT(SIGTIMER);
	siginfo_t info;
	int number, r;

	if (event.sigev_notify_attributes)
		a = *(const struct attributes *)event.sigev_notify_attributes;
	a.stack = NULL;
	a.detached = 1;
	kernel.sigev_notify = SIGEV_THREAD_ID;
	kernel.sigev_signo = SIGTIMER;
	kernel.sigev_notify_thread_id = self->tid;
	r = sys_timer_create(start->clock, &kernel, &number);
	self->timer = number;
	start->result = r;
	__thread_wake(&start->result, 1, PRIVATE);
	while (!r && self->timer >= 0)
		if (sys_rt_sigtimedwait(&wanted, &info, NULL, KSIGSET_SIZE) == SIGTIMER &&
		    info.si_code == SI_TIMER && self->timer >= 0)
			call(&event, (const pthread_attr_t *)&a);
	return NULL;
}

int timer_create(clockid_t clock, struct sigevent *restrict event, timer_t *restrict timer)
{
	struct start start = {clock, event, RUNS_NOT_YET};
	pthread_t t;
	int r;

	if (!event || event->sigev_notify != SIGEV_THREAD)
		return __unlocked_timer_create(clock, event, timer);
	r = __thread_service(&t, NULL, wait_for_timer, &start);
	if (r)
		return fail(EAGAIN);
	while (start.result == RUNS_NOT_YET)
		__thread_wait(&start.result, RUNS_NOT_YET, CLOCK_REALTIME, NULL, PRIVATE);
	if (!start.result)
		*timer = (timer_t)((uintptr_t)t >> 1 | 1ul << 63);
	return __syscall_ret(start.result);
}
