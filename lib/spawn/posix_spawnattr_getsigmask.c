/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawnattr_getsigmask - the signals that the child will block
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_spawnattr_getsigmask
 */
#include <spawn.h>

int posix_spawnattr_getsigmask(const posix_spawnattr_t *restrict attr, sigset_t *restrict mask)
{
	mask->__bits[0] = attr->__mask.__bits[0];
	return 0;
}
