/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawnattr_setsigmask - the signals that the child will block
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_spawnattr_setsigmask
 */
#include <spawn.h>

int posix_spawnattr_setsigmask(posix_spawnattr_t *restrict attr, const sigset_t *restrict mask)
{
	attr->__mask.__bits[0] = mask->__bits[0];
	return 0;
}
