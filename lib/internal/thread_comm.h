/* SPDX-License-Identifier: 0BSD */
#ifndef MOTE_LIB_INTERNAL_THREAD_COMM_H
#define MOTE_LIB_INTERNAL_THREAD_COMM_H

#include "internal/thread.h"

enum { THREAD_NAME_SIZE = 16 }; /* Linux TASK_COMM_LEN, with the end */

/* Open the file of another thread's name; -errno: EINVAL is that it is the caller. */
hidden int __thread_comm(const struct __pthread *thread, int flags);

#endif
