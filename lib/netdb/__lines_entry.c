/* SPDX-License-Identifier: 0BSD */
/* __lines_entry - entries of files such as /etc/hosts and /etc/services, looked for by a name */
#include <strings.h>

#include "internal/lines.h"

hidden int __lines_entry(struct lines *l, char word[2][256], const char *name, int skip)
{
	char more[256], *w;
	int i, n, found;

	do {
		found = !name;
		for (i = 0;; i++) {
			w = i < 2 ? word[i] : more;
			n = __lines_word(l, w, 256);
			if (n <= 0)
				break;
			/* One that has been cut is no name. */
			if (name && i != skip && n < 256 && !strcasecmp(w, name))
				found = 1;
		}
	} while (!n && i < 2);
	return i < 2 ? -1 : found;
}
