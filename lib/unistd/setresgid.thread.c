/* SPDX-License-Identifier: 0BSD */
/*
 * setresgid - set real, effective and saved group ID, of all threads
 *
 * Contract: sys/syscalls.tbl
 */
#include <unistd.h>

#include "internal/identity.h"

int setresgid(gid_t real, gid_t effective, gid_t saved)
{
	return identity_call(119, real, effective, saved);
}
