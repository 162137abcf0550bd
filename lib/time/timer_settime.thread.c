/* SPDX-License-Identifier: 0BSD */
/*
 * timer_settime - arm or disarm a timer, also one that calls a function
 *
 * Contract: sys/syscalls.tbl
 */
#include <time.h>

#include "internal/syscall_ret.h"
#include "internal/timer.h"
#include "sys/sys.h"

int timer_settime(timer_t timer, int flags, const struct itimerspec *restrict value,
    struct itimerspec *restrict old)
{
	return __syscall_ret(sys_timer_settime(timer_number(timer), flags, value, old));
}
