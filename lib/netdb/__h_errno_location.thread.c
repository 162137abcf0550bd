/* SPDX-License-Identifier: 0BSD */
/*
 * __h_errno_location - where the calling thread's h_errno is
 *
 * Contract: __h_errno_location.c
 */
#include <netdb.h>

#include "internal/thread_inline.h"

requires(__mote_tls);

int *__h_errno_location(void)
{
	return &thread_self()->h_error;
}
