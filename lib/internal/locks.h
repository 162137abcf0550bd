/* SPDX-License-Identifier: 0BSD */
/* The locks of lib/internal/locks.tbl that are not a stream's; they stand in __with_lock.S. */
#ifndef MOTE_LIB_INTERNAL_LOCKS_H
#define MOTE_LIB_INTERNAL_LOCKS_H

#include "internal/hidden.h"

/* In the order in which they may be held together; a stream's comes after __lock_streams. */
hidden extern volatile int __lock_streams, __lock_env, __lock_zone, __lock_exit, __lock_heap;

#endif
