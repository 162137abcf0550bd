/* SPDX-License-Identifier: 0BSD */
/*
 * getgrent - the next entry of /etc/group
 *
 * Lines that are no entries are skipped.
 *
 * Returns  the entry, until the next call of a function like this; or NULL, at the end with errno
 *          as it was
 * Errors   ENOENT no /etc/group; those of open and read
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 getgrent
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/passwd.h"

struct listing __group_list;

struct group *getgrent(void)
{
	return __entry_list(&__group_database, &__group_list, &__group_room, sizeof(__group_room));
}
