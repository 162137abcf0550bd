/* SPDX-License-Identifier: 0BSD */
/*
 * sigisemptyset - tell whether a set holds no signal
 *
 * Returns  1 if it holds none, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 sigsetops
 */
#include <signal.h>

int sigisemptyset(const sigset_t *set)
{
	return !set->__bits[0];
}
