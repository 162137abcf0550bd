/* SPDX-License-Identifier: 0BSD */
/*
 * getgrnam - look for a group by name in /etc/group
 *
 * Lines that are no entries are skipped.
 *
 * Returns  the entry, until the next call of a function like this; or NULL. If there is no such
 *          group, errno stays
 * Errors   ENOENT no /etc/group; ERANGE an entry of more than 128 KiB; those of open and read
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 getgrnam
 * Differs  from musl 1.2.5: nscd is not asked
 */
#include "internal/passwd.h"

struct group *getgrnam(const char *name)
{
	return __entry_static(&__group_database, &__group_room, sizeof(__group_room), name, NULL);
}
