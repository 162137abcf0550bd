/* SPDX-License-Identifier: 0BSD */
/*
 * timer_getoverrun - how often a timer expired unseen, also one that calls a function
 *
 * Contract: sys/syscalls.tbl
 */
#include <time.h>

#include "internal/syscall_ret.h"
#include "internal/timer.h"
#include "sys/sys.h"

int timer_getoverrun(timer_t timer)
{
	return __syscall_ret(sys_timer_getoverrun(timer_number(timer)));
}
