/* SPDX-License-Identifier: 0BSD */
/*
 * timer_gettime - the time until a timer expires, also of one that calls a function
 *
 * Contract: sys/syscalls.tbl
 */
#include <time.h>

#include "internal/syscall_ret.h"
#include "internal/timer.h"
#include "sys/sys.h"

int timer_gettime(timer_t timer, struct itimerspec *value)
{
	return __syscall_ret(sys_timer_gettime(timer_number(timer), value));
}
