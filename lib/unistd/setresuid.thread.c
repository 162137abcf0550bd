/* SPDX-License-Identifier: 0BSD */
/*
 * setresuid - set real, effective and saved user ID, of all threads
 *
 * Contract: sys/syscalls.tbl
 */
#include <unistd.h>

#include "internal/identity.h"

int setresuid(uid_t real, uid_t effective, uid_t saved)
{
	return identity_call(117, real, effective, saved);
}
