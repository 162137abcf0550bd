/* SPDX-License-Identifier: 0BSD */
/*
 * ffs - find the lowest bit set
 *
 * Returns  its number counted from 1, or 0 if i is 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 ffs
 */
#include <strings.h>

int ffs(int i)
{
	return __builtin_ffs(i);
}
