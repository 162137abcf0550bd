/* SPDX-License-Identifier: 0BSD */
/*
 * __thread_wait - sleep while a word has a value, until it is woken or a time has come
 *
 * The kernel is given the absolute time, so that a clock that is set meanwhile counts.
 *
 * Source   Linux man 2 futex
 */
#include <errno.h>
#include <time.h>

#include "internal/futex.h"
#include "internal/thread.h"
#include "sys/sys.h"

hidden int __thread_wait(volatile int *word, int value, clockid_t clock,
    const struct timespec *until, int private)
{
	int op = FUTEX_WAIT_BITSET | private, r;

	if (until) {
		if (clock == CLOCK_REALTIME)
			op |= FUTEX_CLOCK_REALTIME;
		else if (clock != CLOCK_MONOTONIC)
			return EINVAL;
		if ((unsigned long)until->tv_nsec > 999999999)
			return EINVAL;
		/* Before 1970: the kernel would not have it. */
		if (until->tv_sec < 0)
			return ETIMEDOUT;
	}
	r = -sys_futex((int *)word, op, value, until, NULL, FUTEX_BITSET_MATCH_ANY);
	return r == EAGAIN ? 0 : r;
}
weak_alias(__thread_wait, __thread_wait_cancel);

static void nothing(void)
{
}
weak_alias(nothing, __cancel_hook);
