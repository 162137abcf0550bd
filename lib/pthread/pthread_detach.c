/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_detach - nobody will wait for a thread
 *
 * Returns  0, or an error number
 * Errors   EINVAL it is detached already
 * Safety   thread-safe
 * Source   POSIX.1-2017 pthread_detach
 * Differs  from musl 1.2.6: it ends the process where this has an error
 */
#include <errno.h>

#include "internal/thread_inline.h"

int pthread_detach(pthread_t t)
{
	switch (thread_swap_if(&t->detach_state, JOINABLE, DETACHED)) {
	case JOINABLE:
		return 0;
	case EXITED:
		/* On its way out, or gone: counted until it is. */
		__lock(&__threads_lock);
		t->detach_state = DETACHED;
		if (t->map)
			__thread_keep(t);
		__unlock(&__threads_lock);
		return 0;
	}
	return EINVAL;
}
