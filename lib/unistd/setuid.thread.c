/* SPDX-License-Identifier: 0BSD */
/*
 * setuid - set the user ID, of all threads
 *
 * Contract: sys/syscalls.tbl
 */
#include <unistd.h>

#include "internal/identity.h"

int setuid(uid_t uid)
{
	return identity_call(105, uid, 0, 0);
}
