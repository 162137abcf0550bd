/* SPDX-License-Identifier: 0BSD */
/*
 * getpwnam - look for a user by name in /etc/passwd
 *
 * Lines that are no entries are skipped.
 *
 * Returns  the entry, until the next call of a function like this; or NULL. If there is no such
 *          user, errno stays
 * Errors   ENOENT no /etc/passwd; ERANGE an entry of more than 8 KiB; those of open and read
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 getpwnam
 * Differs  from musl 1.2.5: nscd is not asked
 */
#include "internal/passwd.h"

struct passwd *getpwnam(const char *name)
{
	return __entry_static(
	    &__passwd_database, &__passwd_room, sizeof(__passwd_room), name, NULL);
}
