/* SPDX-License-Identifier: 0BSD */
/*
 * setgid - set the group ID, of all threads
 *
 * Contract: sys/syscalls.tbl
 */
#include <unistd.h>

#include "internal/identity.h"

int setgid(gid_t gid)
{
	return identity_call(106, gid, 0, 0);
}
