/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawnattr_setschedparam - the priority of the child
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_spawnattr_setschedparam
 * Differs  from musl 1.2.5: it is there
 */
#include <sched.h>
#include <spawn.h>

int posix_spawnattr_setschedparam(
    posix_spawnattr_t *restrict attr, const struct sched_param *restrict param)
{
	attr->__prio = param->sched_priority;
	return 0;
}
