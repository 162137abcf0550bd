/* SPDX-License-Identifier: 0BSD */
/*
 * A timer_t is the kernel's number; of a timer that calls a function (SIGEV_THREAD) it is half the
 * address of its thread, with the uppermost bit set, as in musl 1.2.6.
 */
#ifndef MOTE_LIB_INTERNAL_TIMER_H
#define MOTE_LIB_INTERNAL_TIMER_H

#include <time.h>

#include "internal/thread.h"

#define SIGTIMER 32

always_inline struct __pthread *timer_thread(timer_t timer)
{
	return (long)timer < 0 ? (struct __pthread *)((uintptr_t)timer << 1) : NULL;
}

/* The kernel's number. */
always_inline timer_t timer_number(timer_t timer)
{
	struct __pthread *t = timer_thread(timer);

	return t ? (timer_t)(long)t->timer : timer;
}

#endif
