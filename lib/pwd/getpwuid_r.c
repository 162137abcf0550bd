/* SPDX-License-Identifier: 0BSD */
/*
 * getpwuid_r - look for a user by number in /etc/passwd
 *
 * Lines that are no entries are skipped.
 *
 * Returns  0, with entry in *found, or NULL in it if there is no such user; or an error number
 * Errors   ERANGE n bytes are not enough for the text of the entry; ENOENT no /etc/passwd; those
 *          of open and read
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 getpwuid_r
 * Differs  from musl 1.2.5: nscd is not asked
 */
#include "internal/passwd.h"

int getpwuid_r(uid_t uid, struct passwd *entry, char *buf, size_t n, struct passwd **found)
{
	return __entry_find(&__passwd_database, entry, buf, n, found, NULL, &uid);
}
