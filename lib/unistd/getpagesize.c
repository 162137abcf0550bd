/* SPDX-License-Identifier: 0BSD */
/*
 * getpagesize - the size of a page
 *
 * Returns  4096
 * Units    bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 2 getpagesize; SysV x86-64 psABI §3.3.4
 */
#include <limits.h>
#include <unistd.h>

int getpagesize(void)
{
	return PAGESIZE;
}
