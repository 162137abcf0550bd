/* SPDX-License-Identifier: 0BSD */
/*
 * stime - set the time of day, in whole seconds
 *
 * Returns  0, or -1
 * Errors   EPERM
 * Source   SVr4; Linux man 2 stime
 * Differs  from musl 1.2.5: nothing
 */
#include <time.h>

int stime(const time_t *t)
{
	return clock_settime(CLOCK_REALTIME, &(struct timespec){.tv_sec = *t});
}
