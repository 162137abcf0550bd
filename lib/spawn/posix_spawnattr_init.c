/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawnattr_init - make attributes that change nothing
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_spawnattr_init
 */
#include <spawn.h>

int posix_spawnattr_init(posix_spawnattr_t *attr)
{
	*attr = (posix_spawnattr_t){0};
	return 0;
}
