/* SPDX-License-Identifier: 0BSD */
/*
 * seteuid - set the effective user ID, of all threads
 *
 * Contract: sys/syscalls.tbl
 */
#include <unistd.h>

#include "internal/identity.h"

int seteuid(uid_t effective)
{
	return identity_call(117, -1, effective, -1);
}
