/* SPDX-License-Identifier: 0BSD */
/*
 * pselect - wait for descriptors, as a cancellation point
 *
 * Contract: pselect.c
 */
#include <stddef.h>
#include <sys/select.h>

#include "internal/cancel.h"
#include "internal/ksigaction.h"

int pselect(int fd_n, fd_set *restrict readers, fd_set *restrict writers, fd_set *restrict excepts,
    const struct timespec *restrict timeout, const sigset_t *restrict mask)
{
	const unsigned long data[2] = {(unsigned long)mask, KSIGSET_SIZE};
	struct timespec t;

	/* The kernel writes the time that is left. */
	if (timeout)
		t = *timeout;
	return cancel_call(270, fd_n, readers, writers, excepts, timeout ? &t : NULL, data);
}
