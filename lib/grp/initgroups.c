/* SPDX-License-Identifier: 0BSD */
/*
 * initgroups - give this process the groups of a user
 *
 * Returns  0, or -1
 * Errors   EPERM; ENOMEM; EINVAL more than 1024 groups
 * Source   Linux man 3 initgroups
 * Differs  from musl 1.2.5: 1024 groups where musl has 32
 */
#include <errno.h>
#include <grp.h>

#include "internal/syscall_ret.h"

int initgroups(const char *user, gid_t group)
{
	gid_t list[1024];
	int n = 1024;

	if (getgrouplist(user, group, list, &n) < 0)
		return fail(EINVAL);
	return setgroups(n, list);
}
