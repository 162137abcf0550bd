/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutex_consistent - what a robust mutex guards is in order again after its owner's death
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL it is not robust, or no owner has died
 * Errors   EPERM another thread has it
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_mutex_consistent
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/mutex.h"
#include "internal/thread_inline.h"

requires(__mote_tls);
requires(__mote_threads);
requires(__mutex_special);

int pthread_mutex_consistent(pthread_mutex_t *mutex)
{
	struct mutex *m = (struct mutex *)mutex;
	int word = m->word;

	if (!(m->type & TYPE_ROBUST) || !(word & MUTEX_OWNER) || !(word & MUTEX_OWNER_DIED))
		return EINVAL;
	if ((word & MUTEX_OWNER) != thread_self()->tid)
		return EPERM;
	__atomic_fetch_and(&m->word, ~MUTEX_OWNER_DIED, __ATOMIC_SEQ_CST);
	return 0;
}
