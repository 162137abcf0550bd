/* SPDX-License-Identifier: 0BSD */
/*
 * clock_nanosleep - sleep by a clock, as a cancellation point
 *
 * Contract: clock_nanosleep.c
 */
#include <errno.h>
#include <time.h>

#include "internal/cancel.h"

int clock_nanosleep(
    clockid_t clock, int flags, const struct timespec *request, struct timespec *rest)
{
	int before = errno, r = 0;

	/* The kernel calls it ENOTSUP. */
	if (clock == CLOCK_THREAD_CPUTIME_ID)
		return EINVAL;
	if (cancel_call(230, clock, flags, request, rest, 0, 0)) {
		r = errno;
		errno = before;
	}
	return r;
}
