/* SPDX-License-Identifier: 0BSD */
/*
 * setgroups - set the supplementary groups, of all threads
 *
 * Contract: sys/syscalls.tbl
 */
#include <grp.h>

#include "internal/identity.h"

int setgroups(size_t count, const gid_t *list)
{
	return identity_call(116, count, list, 0);
}
