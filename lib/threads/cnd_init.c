/* SPDX-License-Identifier: 0BSD */
/*
 * cnd_init - make a condition
 *
 * Returns  thrd_success
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.26.3.3
 * Differs  from musl 1.2.6: nothing
 */
#include <threads.h>

int cnd_init(cnd_t *cond)
{
	*cond = (cnd_t){{{0}}};
	return thrd_success;
}
