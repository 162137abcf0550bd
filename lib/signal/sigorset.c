/* SPDX-License-Identifier: 0BSD */
/*
 * sigorset - the signals that are in either set
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 sigsetops
 */
#include <signal.h>

int sigorset(sigset_t *set, const sigset_t *a, const sigset_t *b)
{
	set->__bits[0] = a->__bits[0] | b->__bits[0];
	return 0;
}
