/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawnattr_setflags - choose which attributes count
 *
 * Returns  0, or an error number
 * Errors   EINVAL no such flag
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_spawnattr_setflags
 */
#include <errno.h>
#include <spawn.h>

#include "internal/hidden.h"

requires(__spawn_attributes);

int posix_spawnattr_setflags(posix_spawnattr_t *attr, short flags)
{
	/* POSIX_SPAWN_RESETIDS is the lowest flag, POSIX_SPAWN_SETSID the highest. */
	if (flags & ~(2 * POSIX_SPAWN_SETSID - 1))
		return EINVAL;
	attr->__flags = flags;
	return 0;
}
