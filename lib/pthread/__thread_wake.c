/* SPDX-License-Identifier: 0BSD */
/* __thread_wake - wake threads that __thread_wait for a word; errors are of no interest */
#include <stddef.h>

#include "internal/futex.h"
#include "internal/thread.h"
#include "sys/sys.h"

hidden void __thread_wake(volatile int *word, int n, int private)
{
	sys_futex((int *)word, FUTEX_WAKE | private, n, NULL, NULL, 0);
}
