/* SPDX-License-Identifier: 0BSD */
/* __thrd_result - an error number as threads.h says it */
#include <errno.h>
#include <threads.h>

#include "internal/thrd.h"

hidden int __thrd_result(int error)
{
	switch (error) {
	case 0:
		return thrd_success;
	case EBUSY:
		return thrd_busy;
	case ENOMEM:
		return thrd_nomem;
	case ETIMEDOUT:
		return thrd_timedout;
	default:
		return thrd_error;
	}
}
