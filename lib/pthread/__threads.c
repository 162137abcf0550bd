/* SPDX-License-Identifier: 0BSD */
/* How many threads there are beside the first, and the lock of their ring and their memory. */
#include "internal/thread.h"

volatile int __threads_more, __threads_lock;
