/* SPDX-License-Identifier: 0BSD */
/* __thread_wait_cancel, __cancel_hook - to sleep as a cancellation point; see internal/thread.h */
#include <errno.h>

#include "internal/cancel.h"
#include "internal/futex.h"
#include "internal/thread_inline.h"

/* What `requires(__thread_cancels)` names. */
hidden const char __thread_cancels;

hidden int __thread_wait_cancel(volatile int *word, int value, clockid_t clock,
    const struct timespec *until, int private)
{
	struct __pthread *self = thread_self();
	int op = FUTEX_WAIT_BITSET | private, before = errno, r;
	unsigned char state = self->cancel_disabled;

	if (until) {
		if (clock == CLOCK_REALTIME)
			op |= FUTEX_CLOCK_REALTIME;
		else if (clock != CLOCK_MONOTONIC)
			return EINVAL;
		if ((unsigned long)until->tv_nsec > 999999999)
			return EINVAL;
		if (until->tv_sec < 0)
			return ETIMEDOUT;
	}
	/* Masked, the call fails where the thread would end: the caller has things to undo. */
	if (state == PTHREAD_CANCEL_ENABLE)
		self->cancel_disabled = PTHREAD_CANCEL_MASKED;
	r = cancel_call(202, word, op, value, until, NULL, FUTEX_BITSET_MATCH_ANY) ? errno : 0;
	if (state == PTHREAD_CANCEL_ENABLE)
		self->cancel_disabled = PTHREAD_CANCEL_ENABLE;
	errno = before;
	return r == EAGAIN ? 0 : r;
}

hidden void __cancel_hook(void)
{
	pthread_testcancel();
}
