/* SPDX-License-Identifier: 0BSD */
/*
 * thrd_equal - whether two threads are one
 *
 * The header has a macro of this name; this is for those who take the address.
 *
 * Returns  1 or 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.26.5.4
 * Differs  from musl 1.2.5: nothing
 */
#include <threads.h>

int(thrd_equal)(thrd_t a, thrd_t b)
{
	return a == b;
}
