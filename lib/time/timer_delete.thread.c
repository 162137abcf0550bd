/* SPDX-License-Identifier: 0BSD */
/*
 * timer_delete - end a timer, and the thread of one that calls a function
 *
 * Contract: sys/syscalls.tbl
 */
#include <time.h>

#include "internal/syscall_ret.h"
#include "internal/timer.h"
#include "sys/sys.h"

int timer_delete(timer_t timer)
{
	struct __pthread *t = timer_thread(timer);
	int r = sys_timer_delete(timer_number(timer));

	if (t && !r) {
		t->timer = -1;
		sys_tgkill(sys_getpid(), t->tid, SIGTIMER);
	}
	return __syscall_ret(r);
}
