/* SPDX-License-Identifier: 0BSD */
/* __aio_requests, __aio_fork_hook - the requests in progress (internal/aio.h) */
#include <stddef.h>

#include "internal/aio.h"
#include "internal/fork.h"

struct aio_requests __aio_requests = {.newest = &__aio_requests.oldest};
volatile int __aio_ended;

/* The child has none of its parent's requests. */
hidden void __aio_fork_hook(void)
{
	__aio_requests.lock = 0;
	__aio_requests.oldest = NULL;
	__aio_requests.newest = &__aio_requests.oldest;
}
