/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawnattr_getschedparam - the priority that the child will have
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_spawnattr_getschedparam
 * Differs  from musl 1.2.5: it is there
 */
#include <sched.h>
#include <spawn.h>

int posix_spawnattr_getschedparam(
    const posix_spawnattr_t *restrict attr, struct sched_param *restrict param)
{
	param->sched_priority = attr->__prio;
	return 0;
}
