/* SPDX-License-Identifier: 0BSD */
/*
 * fgetgrent - the next entry of a stream in the format of /etc/group
 *
 * Lines that are no entries are skipped.
 *
 * Returns  the entry, until the next call of a function like getgrnam; NULL at the end
 * Source   Linux man 3 fgetgrent
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/passwd.h"
#include "internal/stream_lines.h"

struct group *fgetgrent(FILE *f)
{
	return __entry_stream(&__group_database, f, &__group_room, sizeof(__group_room));
}
