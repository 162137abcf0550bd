/* SPDX-License-Identifier: 0BSD */
/*
 * fgetpwent - the next entry of a stream in the format of /etc/passwd
 *
 * Lines that are no entries are skipped.
 *
 * Returns  the entry, until the next call of a function like getpwnam; NULL at the end
 * Source   Linux man 3 fgetpwent
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/passwd.h"
#include "internal/stream_lines.h"

struct passwd *fgetpwent(FILE *f)
{
	return __entry_stream(&__passwd_database, f, &__passwd_room, sizeof(__passwd_room));
}
