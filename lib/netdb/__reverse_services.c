/* SPDX-License-Identifier: 0BSD */
/* __reverse_services - the first name of a port in /etc/services. protocol has its '/': "/tcp" */
#include <string.h>

#include "internal/lines.h"
#include "internal/netdb.h"

hidden void __reverse_services(char text[NAME_SIZE], unsigned port, const char *protocol)
{
	char word[2][NAME_SIZE], *slash;
	struct lines l;
	unsigned value;

	if (__lines_open(&l, "/etc/services"))
		return;
	while (__lines_entry(&l, word, NULL, 0) >= 0) {
		slash = strchr(word[1], '/');
		if (!slash || strcmp(slash, protocol) || strlen(word[0]) >= NI_MAXSERV)
			continue;
		*slash = 0;
		if (__id(word[1], &value) && value == port) {
			strcpy(text, word[0]);
			break;
		}
	}
	__lines_close(&l);
}
