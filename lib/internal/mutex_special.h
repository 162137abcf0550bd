/* SPDX-License-Identifier: 0BSD */
/* Robust and priority inheriting mutexes: what their operations share. */
#ifndef MOTE_LIB_INTERNAL_MUTEX_SPECIAL_H
#define MOTE_LIB_INTERNAL_MUTEX_SPECIAL_H

#include "internal/mutex.h"

/* Threads between giving a robust mutex back and forgetting where it was. */
hidden extern volatile int __mutex_special_busy;

/* What the caller is about to take or to give back, should it die meanwhile; if it is robust. */
hidden void __mutex_special_begin(struct mutex *m, struct __pthread *self);

/*
 * The word is the caller's now; died is MUTEX_OWNER_DIED if its last owner has died.
 *
 * Returns  0; EOWNERDEAD; ENOTRECOVERABLE or EBUSY: lost for ever, and given back
 */
hidden int __mutex_special_taken(struct mutex *m, struct __pthread *self, int died);

/* The kernel gives a priority inheriting mutex to who waits for it. */
hidden void __mutex_special_pass(struct mutex *m);

/* The flag of futex calls. */
always_inline int mutex_private(const struct mutex *m)
{
	return (m->type & TYPE_SHARED) ^ PRIVATE;
}

#endif
