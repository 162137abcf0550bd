/* SPDX-License-Identifier: 0BSD */
/* __ether_entry - look for an entry of /etc/ethers */
#include "internal/ether.h"
#include "internal/lines.h"

hidden int __ether_entry(
    int (*is)(const struct ether_entry *, const void *), const void *what, struct ether_entry *e)
{
	char word[32];
	const char *end;
	struct lines l;
	int n = __lines_open(&l, "/etc/ethers"), found = 0;

	if (n)
		return 0;
	while (n >= 0 && !found) {
		n = __lines_word(&l, word, sizeof(word));
		if (n <= 0)
			continue;
		end = __ether_read(word, &e->address);
		n = __lines_word(&l, e->name, sizeof(e->name));
		if (end && !*end && n > 0 && n < (int)sizeof(e->name))
			found = is(e, what);
		while (n > 0)
			n = __lines_word(&l, word, sizeof(word));
	}
	__lines_close(&l);
	return found;
}
