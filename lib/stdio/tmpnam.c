/* SPDX-License-Identifier: 0BSD */
/*
 * tmpnam - a name that no file has
 *
 * In /tmp. Another process may take the name meanwhile: mkstemp is better.
 *
 * Returns  s, or a static buffer if s is NULL; NULL after 100 tries
 * Source   C11 7.21.4.4; POSIX.1-2017 tmpnam
 */
#include <errno.h>
#include <string.h>

#include "internal/random_name.h"
#include "internal/stdio_impl.h"
#include "sys/sys.h"

char *tmpnam(char *s)
{
	static char own[L_tmpnam];
	char c;
	int tries;

	if (!s)
		s = own;
	strcpy(s, "/tmp/tmpnam_XXXXXX");
	for (tries = 0; tries < 100; tries++) {
		__random_name(s + 12);
		/* The shortest question whether anything, even a dead link, has that name. */
		if (sys_readlink(s, &c, 1) == -ENOENT)
			return s;
	}
	return NULL;
}
