/* SPDX-License-Identifier: 0BSD */
/*
 * getgrgid - look for a group by number in /etc/group
 *
 * Lines that are no entries are skipped.
 *
 * Returns  the entry, until the next call of a function like this; or NULL. If there is no such
 *          group, errno stays
 * Errors   ENOENT no /etc/group; ERANGE an entry of more than 128 KiB; those of open and read
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 getgrgid
 * Differs  from musl 1.2.5: nscd is not asked
 */
#include "internal/passwd.h"

struct group *getgrgid(gid_t gid)
{
	return __entry_static(&__group_database, &__group_room, sizeof(__group_room), NULL, &gid);
}
