/* SPDX-License-Identifier: 0BSD */
/*
 * sigwait - take a pending signal out of set, or wait for one
 *
 * Returns  0 with the number in *sig, or an error number; errno is not touched
 * Errors   EINTR never: a handler's run does not end the wait
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 sigwait
 */
#include <errno.h>
#include <signal.h>
#include <stddef.h>

#include "internal/ksigaction.h"
#include "sys/sys.h"

int sigwait(const sigset_t *restrict set, int *restrict sig)
{
	int r;

	do
		r = sys_rt_sigtimedwait(set, NULL, NULL, KSIGSET_SIZE);
	while (r == -EINTR);
	if (r < 0)
		return -r;
	*sig = r;
	return 0;
}
