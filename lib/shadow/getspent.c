/* SPDX-License-Identifier: 0BSD */
/*
 * getspent, setspent, endspent - the next entry of /etc/shadow; start over
 *
 * Lines that are no entries are skipped.
 *
 * Returns  the entry, until the next call of a function like this; NULL, at the end with errno as
 *          it was
 * Errors   EACCES, ENOENT; those of open and read
 * Safety   not thread-safe, no allocation
 * Source   Linux man 3 getspent
 * Differs  from musl 1.2.5: does what it is for, musl's are stubs
 */
#include <errno.h>

#include "internal/shadow.h"
#include "internal/syscall_ret.h"

static struct listing list;

struct spwd *getspent(void)
{
	int result;

	if (!list.open) {
		result = __lines_open(&list.lines, "/etc/shadow");
		if (result) {
			fail(-result);
			return NULL;
		}
		list.open = 1;
	}
	while ((result = __lines_next(&list.lines, __shadow_room.line, sizeof(__shadow_room.line))))
		if (result > 0 ? __shadow_parse(__shadow_room.line, &__shadow_room.entry)
		               : result != -ERANGE)
			break;
	if (result < 0)
		fail(-result);
	return result > 0 ? &__shadow_room.entry : NULL;
}

void setspent(void)
{
	if (list.open)
		__lines_close(&list.lines);
	list.open = 0;
}

weak_alias(setspent, endspent);
