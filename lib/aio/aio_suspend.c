/* SPDX-License-Identifier: 0BSD */
/*
 * aio_suspend - wait until one of several requests is over
 *
 * Entries that are NULL do not count.
 *
 * Returns  0, or -1
 * Errors   EAGAIN the time is over; EINTR a signal's handler ran; EINVAL n is negative
 * Units    timeout: a span of CLOCK_MONOTONIC; NULL: for ever
 * Safety   async-signal-safe, thread-safe; a cancellation point
 * Source   POSIX.1-2017 aio_suspend
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <stddef.h>
#include <time.h>

#include "internal/aio.h"
#include "internal/syscall_ret.h"

static int is_one_over(const struct aiocb *const list[], int n)
{
	int i, none = 1;

	for (i = 0; i < n; i++) {
		if (list[i] && list[i]->__err != EINPROGRESS)
			return 1;
		none &= !list[i];
	}
	return none;
}

int aio_suspend(const struct aiocb *const list[], int n, const struct timespec *timeout)
{
	struct timespec until;
	int seen, r;

	if (n < 0)
		return fail(EINVAL);
	if (timeout) {
		clock_gettime(CLOCK_MONOTONIC, &until);
		until.tv_sec += timeout->tv_sec;
		until.tv_nsec += timeout->tv_nsec;
		if (until.tv_nsec >= 1000000000) {
			until.tv_nsec -= 1000000000;
			until.tv_sec++;
		}
	}
	while (seen = __aio_ended, !is_one_over(list, n)) {
		r = __thread_wait_cancel(
		    &__aio_ended, seen, CLOCK_MONOTONIC, timeout ? &until : NULL, PRIVATE);
		if (r == ECANCELED)
			__cancel_hook();
		if (r)
			return fail(r == ETIMEDOUT ? EAGAIN : r);
	}
	return 0;
}
