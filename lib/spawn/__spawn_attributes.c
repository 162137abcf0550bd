/* SPDX-License-Identifier: 0BSD */
/*
 * __spawn_attributes_hook - what attributes do in the child; linked where flags are set
 *
 * Returns  0 or more, or -errno
 * Source   POSIX.1-2017 posix_spawn
 */
#include "internal/spawn.h"
#include "sys/sys.h"

/* What `requires(__spawn_attributes)` names. */
hidden const char __spawn_attributes;

hidden int __spawn_attributes_hook(const posix_spawnattr_t *attr)
{
	int flags = attr->__flags, r = 0;

	if (flags & POSIX_SPAWN_SETSID)
		r = sys_setsid();
	if (r >= 0 && flags & POSIX_SPAWN_SETPGROUP)
		r = sys_setpgid(0, attr->__pgrp);
	if (r >= 0 && flags & POSIX_SPAWN_SETSCHEDULER)
		r = sys_sched_setscheduler(0, attr->__pol, (const void *)&attr->__prio);
	else if (r >= 0 && flags & POSIX_SPAWN_SETSCHEDPARAM)
		r = sys_sched_setparam(0, (const void *)&attr->__prio);
	if (r >= 0 && flags & POSIX_SPAWN_RESETIDS) {
		r = sys_setgid(sys_getgid());
		if (r == 0)
			r = sys_setuid(sys_getuid());
	}
	return r;
}
