/* SPDX-License-Identifier: 0BSD */
/*
 * imaxabs - absolute value
 *
 * Returns  |n|; INTMAX_MIN for INTMAX_MIN (undefined in ISO C)
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.8.2.1
 * Differs  from musl 1.2.5: nothing
 */
#include <inttypes.h>

intmax_t imaxabs(intmax_t n)
{
	return n < 0 ? -n : n;
}
