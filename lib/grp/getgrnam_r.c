/* SPDX-License-Identifier: 0BSD */
/*
 * getgrnam_r - look for a group by name in /etc/group
 *
 * Lines that are no entries are skipped.
 *
 * Returns  0, with entry in *found, or NULL in it if there is no such group; or an error number
 * Errors   ERANGE n bytes are not enough for the text of the entry; ENOENT no /etc/group; those
 *          of open and read
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 getgrnam_r
 * Differs  from musl 1.2.5: nscd is not asked
 */
#include "internal/passwd.h"

int getgrnam_r(const char *name, struct group *entry, char *buf, size_t n, struct group **found)
{
	return __entry_find(&__group_database, entry, buf, n, found, name, NULL);
}
