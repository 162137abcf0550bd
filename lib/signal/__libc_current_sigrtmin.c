/* SPDX-License-Identifier: 0BSD */
/*
 * __libc_current_sigrtmin - what SIGRTMIN is: the first real-time signal that programs may use
 *
 * Returns  35: the kernel begins at 32, three are the library's
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 signal.h; musl 1.2.5 ABI
 */
#include <signal.h>

int __libc_current_sigrtmin(void)
{
	return 35;
}
