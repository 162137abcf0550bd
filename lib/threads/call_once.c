/* SPDX-License-Identifier: 0BSD */
/*
 * call_once - call a function, the first time only
 *
 * Returns  nothing
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   C11 7.26.2.1
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

void call_once(once_flag *flag, void (*function)(void))
{
	pthread_once(flag, function);
}
