/* SPDX-License-Identifier: 0BSD */
/* __lock, __unlock - a lock of the library's own: 0 free, 1 held, 2 held and waited for */
#include <stddef.h>
#include <time.h>

#include "internal/thread_inline.h"

hidden void __lock(volatile int *lock)
{
	if (!thread_swap_if_private(lock, 0, 1))
		return;
	/* Who has waited holds it as 2: others may wait still. */
	while (thread_swap(lock, 2))
		__thread_wait(lock, 2, CLOCK_REALTIME, NULL, PRIVATE);
}

hidden void __unlock(volatile int *lock)
{
	if (!__threads_more)
		*lock = 0;
	else if (thread_swap(lock, 0) == 2)
		__thread_wake(lock, 1, PRIVATE);
}
