/* SPDX-License-Identifier: 0BSD */
/* __cancel_act - what a cancellation point does when it is asked for (internal/cancel.h) */
#include <errno.h>

#include "internal/cancel.h"
#include "internal/thread_inline.h"

/* What `requires(__cancel_acts)` names. */
hidden const char __cancel_acts;

hidden long __cancel_act(void)
{
	struct __pthread *self = thread_self();

	if (self->cancel_disabled != PTHREAD_CANCEL_MASKED)
		pthread_exit(PTHREAD_CANCELED);
	self->cancel_disabled = PTHREAD_CANCEL_DISABLE;
	return -ECANCELED;
}
