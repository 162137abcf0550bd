/* SPDX-License-Identifier: 0BSD */
/* The locks of lib/internal/locks.tbl that are not a stream's; they stand in __with_lock.S. */
#ifndef MOTE_LIB_INTERNAL_LOCKS_H
#define MOTE_LIB_INTERNAL_LOCKS_H

#include "internal/hidden.h"

/* If several are held, in this order; a stream's comes after __lock_streams. */
hidden extern volatile int __lock_streams, __lock_exit, __lock_syslog, __lock_group, __lock_passwd,
    __lock_zone, __lock_locale, __lock_env, __lock_random, __lock_heap;

/* All of them but the heap's, which comes last. */
hidden extern volatile int __locks[], __locks_end[];

#endif
