/* SPDX-License-Identifier: 0BSD */
/*
 * sem_close - have no more to do with a semaphore of a name
 *
 * It goes when it was closed as often as it was opened here.
 *
 * Returns  0
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 sem_close
 * Differs  from musl 1.2.6: nothing
 */
#include <semaphore.h>

#include "internal/semaphore.h"
#include "sys/sys.h"

int sem_close(sem_t *sem)
{
	struct named_sem *known = (struct named_sem *)((char *)sem + NAMED_SEM_PAGE), **at;

	__lock(&__named_sems_lock);
	if (--known->opened == 0) {
		for (at = &__named_sems; *at != known; at = &(*at)->next)
			;
		*at = known->next;
		sys_munmap(sem, 2 * NAMED_SEM_PAGE);
	}
	__unlock(&__named_sems_lock);
	return 0;
}
