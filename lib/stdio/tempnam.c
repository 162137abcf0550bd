/* SPDX-License-Identifier: 0BSD */
/*
 * tempnam - a name that no file has, in a chosen folder
 *
 * dir, or /tmp if dir is NULL or nothing can be written there; up to five bytes of prefix, then six
 * letters. Another process may take the name meanwhile: mkstemp is better.
 *
 * Returns  a string from malloc, or NULL
 * Errors   EEXIST a hundred names were taken
 *          ENOMEM no room for the name
 * Differs  glibc asks TMPDIR first; POSIX and musl do not
 * Source   POSIX.1-2017 tempnam
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "internal/random_name.h"
#include "internal/stdio_impl.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

char *tempnam(const char *dir, const char *prefix)
{
	size_t n = prefix ? strnlen(prefix, 5) : 0;
	int tries;
	char *s, *p, c;

	if (!dir || sys_access(dir, W_OK | X_OK))
		dir = P_tmpdir;
	s = malloc(strlen(dir) + n + 8);
	if (!s)
		return NULL;
	p = stpcpy(s, dir);
	*p++ = '/';
	p = mempcpy(p, prefix, n);
	p[6] = 0;
	for (tries = 0; tries < 100; tries++) {
		__random_name(p);
		if (sys_readlink(s, &c, 1) == -ENOENT)
			return s;
	}
	free(s);
	fail(EEXIST);
	return NULL;
}
