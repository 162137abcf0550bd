/* SPDX-License-Identifier: 0BSD */
/*
 * getgrouplist - the groups of a user, by /etc/group
 *
 * group comes first, whether the file has it or not, and once. Lines may have any length. A file
 * that cannot be read has no groups.
 *
 * Returns  the number of groups, also in *n; or -1 if they are more than *n was, which then is
 *          their number; as many as fit are in list
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 getgrouplist
 * Differs  from musl 1.2.5: nscd is not asked; no file is no error
 */
#include <grp.h>

#include "internal/lines.h"

int getgrouplist(const char *user, gid_t group, gid_t *list, int *n)
{
	struct lines l;
	/* Of the line: fields before, its number, what is still to come of user; NULL: another. */
	int colons = 0, found = 0, room = *n, count = 0, c;
	unsigned long gid = 0;
	const char *rest = user;

	if (room > 0)
		list[0] = group;
	count = 1;
	if (__lines_open(&l, "/etc/group"))
		goto done;
	do {
		c = __lines_byte(&l);
		if (colons == 3 && (c == ',' || c == '\n' || c < 0)) {
			if (rest && !*rest)
				found = 1;
			rest = user;
		} else if (colons == 3)
			rest = rest && *rest == c ? rest + 1 : NULL;
		else if (c == ':')
			colons++;
		else if (colons == 2)
			gid = c - '0' + 0U > 9 || gid > 0xffffffff ? -1UL : gid * 10 + (c - '0');
		if (c == '\n' || c < 0) {
			if (found && gid <= 0xffffffff && gid != group) {
				if (count < room)
					list[count] = gid;
				count++;
			}
			colons = found = 0;
			gid = 0;
			rest = user;
		}
	} while (c >= 0);
	__lines_close(&l);
done:
	*n = count;
	return count > room ? -1 : count;
}
