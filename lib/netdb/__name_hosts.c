/* SPDX-License-Identifier: 0BSD */
/*
 * __name_hosts - addresses of a name in /etc/hosts
 *
 * All lines count. The first name of the first of them is the canonical one.
 */
#include <string.h>

#include "internal/lines.h"
#include "internal/netdb.h"

hidden int __name_hosts(struct address *to, char canon[NAME_SIZE], const char *name, int family)
{
	int count = 0, other = 0, canonical = 0, found;
	char word[2][NAME_SIZE];
	struct lines l;

	found = __lines_open(&l, "/etc/hosts");
	if (found)
		return __file_missing(found) ? 0 : EAI_SYSTEM;
	while (count < MAX_ADDRESSES && (found = __lines_entry(&l, word, name, 0)) >= 0) {
		if (!found)
			continue;
		found = __name_number(to + count, word[0], family);
		if (!found)
			continue;
		if (found > 0)
			count++;
		else
			other = EAI_NODATA;
		if (!canonical && __host_name(word[1])) {
			strcpy(canon, word[1]);
			canonical = 1;
		}
	}
	__lines_close(&l);
	return count ? count : other;
}
