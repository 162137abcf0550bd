/* SPDX-License-Identifier: 0BSD */
/*
 * setregid - set real and effective group ID, of all threads
 *
 * Contract: sys/syscalls.tbl
 */
#include <unistd.h>

#include "internal/identity.h"

int setregid(gid_t real, gid_t effective)
{
	return identity_call(114, real, effective, 0);
}
