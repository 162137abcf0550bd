/* SPDX-License-Identifier: 0BSD */
/*
 * gettimeofday - the time of day
 *
 * The second argument is not looked at: the kernel's time zone is nobody's.
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe
 * Source   POSIX.1-2017 gettimeofday
 * Differs  from musl 1.2.5: nothing
 */
#include <sys/time.h>

#include "sys/sys.h"

int gettimeofday(struct timeval *restrict tv, void *restrict zone)
{
	(void)zone;
	sys_gettimeofday(tv, 0);
	return 0;
}
