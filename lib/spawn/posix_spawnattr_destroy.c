/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawnattr_destroy - end the use of attributes; there is nothing to free
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_spawnattr_destroy
 */
#include <spawn.h>

int posix_spawnattr_destroy(posix_spawnattr_t *attr)
{
	(void)attr;
	return 0;
}
