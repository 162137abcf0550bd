/* SPDX-License-Identifier: 0BSD */
/* __reverse_hosts - the name of an address in /etc/hosts: the first of the first line that has it
 */
#include <string.h>

#include "internal/lines.h"
#include "internal/netdb.h"

hidden void __reverse_hosts(char text[NAME_SIZE], const struct address *to)
{
	char word[2][NAME_SIZE];
	struct address a;
	struct lines l;

	if (__lines_open(&l, "/etc/hosts"))
		return;
	while (__lines_entry(&l, word, NULL, 0) >= 0)
		if (__name_number(&a, word[0], AF_UNSPEC) > 0 && a.scope == to->scope &&
		    !memcmp(a.bytes, to->bytes, sizeof(a.bytes))) {
			strcpy(text, word[1]);
			break;
		}
	__lines_close(&l);
}
