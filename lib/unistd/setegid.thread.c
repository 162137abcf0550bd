/* SPDX-License-Identifier: 0BSD */
/*
 * setegid - set the effective group ID, of all threads
 *
 * Contract: sys/syscalls.tbl
 */
#include <unistd.h>

#include "internal/identity.h"

int setegid(gid_t effective)
{
	return identity_call(119, -1, effective, -1);
}
