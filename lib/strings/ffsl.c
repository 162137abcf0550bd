/* SPDX-License-Identifier: 0BSD */
/*
 * ffsl - find the lowest bit set
 *
 * Returns  its number counted from 1, or 0 if i is 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2024 ffsl
 */
#include <strings.h>

int ffsl(long i)
{
	return __builtin_ffsl(i);
}
