/* SPDX-License-Identifier: 0BSD */
/*
 * lio_listio - start several requests
 *
 * LIO_WAIT waits for all of them. LIO_NOWAIT tells as event says when all are over; NULL: not.
 *
 * Returns  0, or -1: aio_error says of each what happened
 * Errors   EIO one or more failed; EINVAL mode or n; EAGAIN one or more could not be started;
 *          EINTR a signal's handler ran while waiting
 * Safety   thread-safe; allocates; a cancellation point with LIO_WAIT
 * Source   POSIX.1-2017 lio_listio
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>

#include "internal/aio.h"
#include "internal/syscall_ret.h"
#include "internal/thread_inline.h"

/* Wait for all: 0, or an error number. */
static int wait_for(struct aiocb *restrict const *cbs, int n)
{
	int i, failed = 0;

	for (i = 0; i < n; i++) {
		if (!cbs[i] || cbs[i]->aio_lio_opcode == LIO_NOP)
			continue;
		if (cbs[i]->__err == EINPROGRESS &&
		    aio_suspend((const struct aiocb *const *)&cbs[i], 1, NULL))
			return EINTR;
		failed |= cbs[i]->__err != 0;
	}
	return failed ? EIO : 0;
}

int lio_listio(int mode, struct aiocb *restrict const *restrict cbs, int n,
    struct sigevent *restrict event)
{
	struct aio_list *list = NULL;
	int i, error, failed = 0;

	if (n < 0 || (mode != LIO_WAIT && mode != LIO_NOWAIT))
		return fail(EINVAL);
	if (mode == LIO_NOWAIT && event && event->sigev_notify != SIGEV_NONE) {
		list = malloc(sizeof(*list));
		if (!list)
			return fail(EAGAIN);
		/* One for this function, so that it does not end before all are started. */
		list->left = n + 1;
		list->event = *event;
	}
	for (i = 0; i < n; i++) {
		error = 0;
		if (cbs[i] && cbs[i]->aio_lio_opcode != LIO_NOP) {
			error = __aio_start(cbs[i], cbs[i]->aio_lio_opcode, list);
			if (!error)
				continue;
			cbs[i]->__err = error;
			cbs[i]->__ret = -1;
			failed = error == EAGAIN ? EAGAIN : EIO;
		}
		if (list)
			thread_add(&list->left, -1);
	}
	if (list && thread_add(&list->left, -1) == 1) {
		__aio_tell(&list->event);
		free(list);
	}
	error = mode == LIO_WAIT ? wait_for(cbs, n) : 0;
	return failed || error ? fail(failed ? failed : error) : 0;
}
