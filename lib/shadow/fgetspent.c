/* SPDX-License-Identifier: 0BSD */
/*
 * fgetspent - the next entry of a stream in the format of /etc/shadow
 *
 * Lines that are no entries are skipped.
 *
 * Returns  the entry, until the next call of a function like getspnam; NULL at the end
 * Source   Linux man 3 fgetspent
 * Differs  from musl 1.2.5: skips lines that are no entries
 */
#include "internal/shadow.h"
#include "internal/stream_lines.h"

struct spwd *fgetspent(FILE *f)
{
	int line;

	while ((line = __stream_line(f, __shadow_room.line, sizeof(__shadow_room.line))))
		if (line > 0 && __shadow_parse(__shadow_room.line, &__shadow_room.entry))
			return &__shadow_room.entry;
	return NULL;
}
