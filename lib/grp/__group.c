/* SPDX-License-Identifier: 0BSD */
/* __group_database - entries of /etc/group: name:password:gid:member,member */
#include <errno.h>
#include <grp.h>
#include <string.h>

#include "internal/lines.h"

/* The pointers to the members stand behind the text. */
static int rest(void *entry, char *s, size_t n)
{
	struct group *gr = entry;
	char **member = (char **)((unsigned long)(s + strlen(s) + 8) & -8UL), *end = s + n, c;

	gr->gr_mem = member;
	for (;; member++) {
		if (end - (char *)member < 8)
			return -ERANGE;
		*member = NULL;
		while (*s == ',')
			s++;
		if (!*s)
			return 1;
		*member = s;
		while ((c = *s) && c != ',')
			s++;
		if (c)
			*s++ = 0;
	}
}

const struct database __group_database = {"/etc/group", rest};
