/* SPDX-License-Identifier: 0BSD */
/* __entry_stream - the next entry of a stream */
#include "internal/stream_lines.h"

hidden void *__entry_stream(const struct database *db, FILE *f, void *entry, size_t n)
{
	char *s = (char *)entry + ENTRY_TEXT;
	int line;

	n -= ENTRY_TEXT;
	while ((line = __stream_line(f, s, n)))
		if (line > 0 && __entry_parse(db, entry, s, n, 1, NULL, NULL) > 0)
			return entry;
	return NULL;
}
