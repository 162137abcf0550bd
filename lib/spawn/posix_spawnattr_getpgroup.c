/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawnattr_getpgroup - the process group that the child will have
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_spawnattr_getpgroup
 */
#include <spawn.h>

int posix_spawnattr_getpgroup(const posix_spawnattr_t *restrict attr, pid_t *restrict group)
{
	*group = attr->__pgrp;
	return 0;
}
