/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutex_trylock - lock a mutex if it is free: with threads
 *
 * Contract: pthread_mutex_trylock.c
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
weak_alias(unknown, __mutex_special_try);

int pthread_mutex_trylock(pthread_mutex_t *mutex)
{
	struct mutex *m = (struct mutex *)mutex;
	int type = m->type, me = MUTEX_HELD, old;

	if (type & MUTEX_SPECIAL)
		return __mutex_special_try(m);
	if (type & TYPE_MASK)
		me = thread_self()->tid;
	old = thread_swap_if_shared(&m->word, 0, me, type & TYPE_SHARED);
	if (!old)
		return 0;
	if ((type & TYPE_MASK) != PTHREAD_MUTEX_RECURSIVE || (old & MUTEX_OWNER) != me)
		return EBUSY;
	if (m->count == INT_MAX)
		return EAGAIN;
	m->count++;
	return 0;
}
