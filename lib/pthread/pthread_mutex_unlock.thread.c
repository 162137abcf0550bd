/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutex_unlock - unlock a mutex: with threads
 *
 * Contract: pthread_mutex_unlock.c
 */
#include <errno.h>

#include "internal/mutex.h"
#include "internal/thread_inline.h"

requires(__mote_tls);

static int unknown(struct mutex *m)
{
	(void)m;
	__builtin_trap();
}
weak_alias(unknown, __mutex_special_unlock);

int pthread_mutex_unlock(pthread_mutex_t *mutex)
{
	struct mutex *m = (struct mutex *)mutex;
	int type = m->type, waiters;

	if (type & MUTEX_SPECIAL)
		return __mutex_special_unlock(m);
	if (type & TYPE_MASK) {
		if ((m->word & MUTEX_OWNER) != thread_self()->tid)
			return EPERM;
		if (m->count) {
			m->count--;
			return 0;
		}
	}
	type &= TYPE_SHARED;
	if (!type && !__threads_more) {
		m->word = 0;
		return 0;
	}
	waiters = m->waiters; /* now: once the word is 0 the memory may be gone */
	if (thread_swap(&m->word, 0) < 0 || waiters)
		__thread_wake(&m->word, 1, type ^ PRIVATE);
	return 0;
}
