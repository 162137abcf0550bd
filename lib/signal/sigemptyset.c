/* SPDX-License-Identifier: 0BSD */
/*
 * sigemptyset - make a set of no signals
 *
 * Only the 64 signals there are have room: the rest of the type is never looked at.
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 sigemptyset
 */
#include <signal.h>

int sigemptyset(sigset_t *set)
{
	set->__bits[0] = 0;
	return 0;
}
