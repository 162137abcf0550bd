/* SPDX-License-Identifier: 0BSD */
/*
 * getspnam_r - look for a user in /etc/shadow
 *
 * Lines that are no entries are skipped.
 *
 * Returns  0, with entry in *found, or NULL in it if there is no such user; or an error number
 * Errors   ERANGE n bytes are not enough for the text of the entry; EACCES, ENOENT; those of
 *          open and read
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 getspnam_r
 * Differs  from musl 1.2.5: no /etc/tcb
 */
#include <errno.h>
#include <string.h>

#include "internal/shadow.h"

int getspnam_r(const char *name, struct spwd *entry, char *buf, size_t n, struct spwd **found)
{
	size_t length = strlen(name);
	struct lines l;
	int result = __lines_open(&l, "/etc/shadow");

	*found = NULL;
	if (result)
		return -result;
	while ((result = __lines_next(&l, buf, n)) > 0 || result == -ERANGE) {
		/* A line that was cut may be the one only as far as it goes. */
		if (n <= length + 1 ? result < 0 && !strncmp(buf, name, n ? n - 1 : 0)
		                    : !strncmp(buf, name, length) && buf[length] == ':') {
			if (result < 0)
				break;
			if (__shadow_parse(buf, entry)) {
				*found = entry;
				result = 0;
				break;
			}
		}
	}
	__lines_close(&l);
	return -result;
}
