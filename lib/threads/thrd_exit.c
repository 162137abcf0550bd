/* SPDX-License-Identifier: 0BSD */
/*
 * thrd_exit - end the calling thread
 *
 * The destructors of its tss_t run. The last thread ends the process as exit(0) does.
 *
 * Returns  does not return; thrd_join gives result to whoever waits
 * Safety   not async-signal-safe
 * Source   C11 7.26.5.5
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <stdint.h>
#include <threads.h>

_Noreturn void thrd_exit(int result)
{
	pthread_exit((void *)(intptr_t)result);
}
