/* SPDX-License-Identifier: 0BSD */
/*
 * exit - end the process in good order, once
 *
 * The thread that is first goes on, also from a function that it has called itself; others wait for
 * the end.
 *
 * Contract: exit.c
 */
#include <stdlib.h>

#include "internal/hidden.h"
#include "internal/thread_inline.h"

noreturn void __unlocked_exit(int status);

void exit(int status)
{
	static volatile int first;
	int self = thread_self()->tid, now;

	while ((now = thread_swap_if(&first, 0, self)) && now != self)
		__thread_wait(&first, now, CLOCK_REALTIME, NULL, PRIVATE);
	__unlocked_exit(status);
}

/* What lib/start/run.S calls. */
alias(exit, __mote_full_exit) hidden;
