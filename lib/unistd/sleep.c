/* SPDX-License-Identifier: 0BSD */
/*
 * sleep - wait for a number of seconds, or until a signal's handler ran
 *
 * Returns  0, or the whole seconds that were left
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 sleep
 */
#include <time.h>
#include <unistd.h>

#include "sys/sys.h"

unsigned sleep(unsigned seconds)
{
	struct timespec t = {seconds, 0};

	return sys_nanosleep(&t, &t) ? t.tv_sec : 0;
}
