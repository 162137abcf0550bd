/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawnattr_setschedpolicy - the scheduling policy of the child
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_spawnattr_setschedpolicy
 * Differs  from musl 1.2.5: it is there
 */
#include <spawn.h>

int posix_spawnattr_setschedpolicy(posix_spawnattr_t *attr, int policy)
{
	attr->__pol = policy;
	return 0;
}
