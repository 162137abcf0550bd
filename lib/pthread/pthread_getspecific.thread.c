/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_getspecific - the value of the calling thread under a key: with threads
 *
 * Contract: pthread_getspecific.c
 */
#include <stddef.h>

#include "internal/thread_inline.h"

requires(__mote_tls);

void *pthread_getspecific(pthread_key_t key)
{
	void **values = thread_self()->keys;

	return values ? values[key] : NULL;
}
