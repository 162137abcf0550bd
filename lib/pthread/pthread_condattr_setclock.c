/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_condattr_setclock - choose the clock of a condition
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL neither CLOCK_REALTIME nor CLOCK_MONOTONIC
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_condattr_setclock
 * Differs  from musl 1.2.6: it takes other clocks too, as those of a boot
 */
#include <errno.h>
#include <pthread.h>
#include <time.h>

#include "internal/thread.h"

int pthread_condattr_setclock(pthread_condattr_t *attributes, clockid_t clock)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
		return EINVAL;
	attributes->__attr = (attributes->__attr & 0x80000000) | (unsigned)clock;
	return 0;
}
