/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawnattr_setsigdefault - the signals that the child will not ignore
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_spawnattr_setsigdefault
 */
#include <spawn.h>

int posix_spawnattr_setsigdefault(posix_spawnattr_t *restrict attr, const sigset_t *restrict set)
{
	attr->__def.__bits[0] = set->__bits[0];
	return 0;
}
