/* SPDX-License-Identifier: 0BSD */
/*
 * mtx_destroy - the end of a mutex
 *
 * Returns  nothing
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.26.4.1
 * Differs  from musl 1.2.6: nothing
 */
#include <threads.h>

void mtx_destroy(mtx_t *mutex)
{
	(void)mutex;
}
