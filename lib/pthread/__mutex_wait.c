/* SPDX-License-Identifier: 0BSD */
/* __mutex_wait - lock a mutex of any type, asleep where somebody else has it */
#include <errno.h>

#include "internal/mutex.h"
#include "internal/thread_inline.h"

static int unknown(struct mutex *m, clockid_t clock, const struct timespec *until)
{
	(void)m;
	(void)clock;
	(void)until;
	__builtin_trap();
}
weak_alias(unknown, __mutex_special_wait);

hidden int __mutex_wait(struct mutex *m, clockid_t clock, const struct timespec *until)
{
	int type = m->type, word, r;

	if (type & MUTEX_SPECIAL)
		return __mutex_special_wait(m, clock, until);
	while ((r = pthread_mutex_trylock((pthread_mutex_t *)m)) == EBUSY) {
		word = m->word;
		if (!word)
			continue;
		if ((type & TYPE_MASK) == PTHREAD_MUTEX_ERRORCHECK &&
		    (word & MUTEX_OWNER) == thread_self()->tid)
			return EDEADLK;
		/* Counted as well: others may take it meanwhile, and without MUTEX_WAITED. */
		thread_add(&m->waiters, 1);
		thread_swap_if(&m->word, word, word | MUTEX_WAITED);
		r = __thread_wait(
		    &m->word, word | MUTEX_WAITED, clock, until, (type & TYPE_SHARED) ^ PRIVATE);
		thread_add(&m->waiters, -1);
		if (r && r != EINTR)
			break;
	}
	return r;
}
