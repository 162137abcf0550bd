/* SPDX-License-Identifier: 0BSD */
/*
 * getspnam - look for a user in /etc/shadow
 *
 * Returns  the entry, until the next call of a function like this; or NULL. If there is no such
 *          user, errno stays
 * Errors   EACCES, ENOENT; ERANGE an entry of more than 4 KiB; those of open and read
 * Safety   not thread-safe, no allocation
 * Source   Linux man 3 getspnam
 * Differs  from musl 1.2.5: no /etc/tcb
 */
#include "internal/shadow.h"
#include "internal/syscall_ret.h"

struct spwd *getspnam(const char *name)
{
	struct spwd *found;
	int error = getspnam_r(
	    name, &__shadow_room.entry, __shadow_room.line, sizeof(__shadow_room.line), &found);

	if (error)
		fail(error);
	return found;
}
