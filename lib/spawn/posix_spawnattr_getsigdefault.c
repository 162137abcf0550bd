/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawnattr_getsigdefault - the signals that the child will not ignore
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_spawnattr_getsigdefault
 */
#include <spawn.h>

int posix_spawnattr_getsigdefault(const posix_spawnattr_t *restrict attr, sigset_t *restrict set)
{
	set->__bits[0] = attr->__def.__bits[0];
	return 0;
}
