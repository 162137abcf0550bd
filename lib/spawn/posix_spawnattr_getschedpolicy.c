/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawnattr_getschedpolicy - the scheduling policy that the child will have
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_spawnattr_getschedpolicy
 * Differs  from musl 1.2.5: it is there
 */
#include <spawn.h>

int posix_spawnattr_getschedpolicy(const posix_spawnattr_t *restrict attr, int *restrict policy)
{
	*policy = attr->__pol;
	return 0;
}
