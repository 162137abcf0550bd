/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawnattr_setpgroup - the process group of the child, 0 for a new one
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_spawnattr_setpgroup
 */
#include <spawn.h>

int posix_spawnattr_setpgroup(posix_spawnattr_t *attr, pid_t group)
{
	attr->__pgrp = group;
	return 0;
}
