/* SPDX-License-Identifier: 0BSD */
/*
 * labs - the absolute value
 *
 * Returns  n without its sign; the smallest number stays as it is
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.22.6.1
 */
#include <stdlib.h>

long labs(long n)
{
	return n < 0 ? -n : n;
}
