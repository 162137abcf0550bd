/* SPDX-License-Identifier: 0BSD */
/*
 * __libc_current_sigrtmax - what SIGRTMAX is: the last real-time signal
 *
 * Returns  64
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 signal.h; musl 1.2.5 ABI
 */
#include <signal.h>

int __libc_current_sigrtmax(void)
{
	return 64;
}
