/* SPDX-License-Identifier: 0BSD */
/*
 * __thread_join - wait for the end of a thread and take what it has left
 *
 * The kernel clears the ID and wakes, as for memory that processes share.
 */
#include <errno.h>

#include "internal/thread_inline.h"

hidden int __thread_join(struct __pthread *t, void **result, clockid_t clock,
    const struct timespec *until)
{
	int tid, r;

	if (t == thread_self())
		return EDEADLK;
	if (t->detach_state == DETACHED)
		return EINVAL;
	while ((tid = t->tid)) {
		r = __thread_wait_cancel(&t->tid, tid, clock, until, SHARED);
		if (r == ECANCELED)
			__cancel_hook();
		if (r && r != EINTR)
			return r;
	}
	if (result)
		*result = t->result;
	__lock(&__threads_lock);
	__threads_more--;
	if (t->map)
		__thread_keep(t);
	__unlock(&__threads_lock);
	return 0;
}
