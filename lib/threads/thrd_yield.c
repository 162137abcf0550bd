/* SPDX-License-Identifier: 0BSD */
/*
 * thrd_yield - let other threads run
 *
 * Returns  nothing
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.26.5.8
 * Differs  from musl 1.2.6: nothing
 */
#include <threads.h>

#include "sys/sys.h"

void thrd_yield(void)
{
	sys_sched_yield();
}
