/* SPDX-License-Identifier: 0BSD */
/*
 * setreuid - set real and effective user ID, of all threads
 *
 * Contract: sys/syscalls.tbl
 */
#include <unistd.h>

#include "internal/identity.h"

int setreuid(uid_t real, uid_t effective)
{
	return identity_call(113, real, effective, 0);
}
