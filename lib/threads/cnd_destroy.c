/* SPDX-License-Identifier: 0BSD */
/*
 * cnd_destroy - the end of a condition
 *
 * Returns  nothing
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.26.3.2
 * Differs  from musl 1.2.6: nothing
 */
#include <threads.h>

void cnd_destroy(cnd_t *cond)
{
	(void)cond;
}
