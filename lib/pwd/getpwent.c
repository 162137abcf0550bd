/* SPDX-License-Identifier: 0BSD */
/*
 * getpwent - the next entry of /etc/passwd
 *
 * Lines that are no entries are skipped.
 *
 * Returns  the entry, until the next call of a function like this; or NULL, at the end with errno
 *          as it was
 * Errors   ENOENT no /etc/passwd; those of open and read
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 getpwent
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/passwd.h"

struct listing __passwd_list;

struct passwd *getpwent(void)
{
	return __entry_list(
	    &__passwd_database, &__passwd_list, &__passwd_room, sizeof(__passwd_room));
}
