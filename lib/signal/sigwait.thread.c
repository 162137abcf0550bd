/* SPDX-License-Identifier: 0BSD */
/*
 * sigwait - wait for a signal, as a cancellation point
 *
 * Contract: sigwait.c
 */
#include <errno.h>
#include <signal.h>
#include <stddef.h>

#include "internal/cancel.h"
#include "internal/ksigaction.h"

int sigwait(const sigset_t *restrict set, int *restrict sig)
{
	int before = errno, r;

	do
		r = cancel_call(128, set, NULL, NULL, KSIGSET_SIZE, 0, 0);
	while (r < 0 && errno == EINTR);
	if (r < 0) {
		r = errno;
		errno = before;
		return r;
	}
	*sig = r;
	return 0;
}
