/* SPDX-License-Identifier: 0BSD */
/*
 * ppoll - wait for descriptors, as a cancellation point
 *
 * Contract: ppoll.c
 */
#include <poll.h>
#include <signal.h>
#include <time.h>

#include "internal/cancel.h"
#include "internal/ksigaction.h"

int ppoll(struct pollfd *fds, nfds_t n, const struct timespec *timeout, const sigset_t *mask)
{
	struct timespec t;

	/* The kernel writes the time that is left. */
	if (timeout)
		t = *timeout;
	return cancel_call(271, fds, n, timeout ? &t : NULL, mask, KSIGSET_SIZE, 0);
}
