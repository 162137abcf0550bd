/* SPDX-License-Identifier: 0BSD */
/*
 * sigfillset - make a set of all signals but 32 to 34, which are the library's
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 sigfillset
 */
#include <signal.h>

int sigfillset(sigset_t *set)
{
	set->__bits[0] = ~(7ul << 31);
	return 0;
}
