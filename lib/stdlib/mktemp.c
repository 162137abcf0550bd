/* SPDX-License-Identifier: 0BSD */
/*
 * mktemp - find a name which no file has; another process may take it before you do
 *
 * The XXXXXX at the end of the template is replaced.
 *
 * Returns  template; after an error it is the empty string, and errno is set
 * Errors   EINVAL no XXXXXX there
 *          EEXIST no free name found; others as readlink
 * Safety   async-signal-safe, no allocation
 * Source   POSIX.1-2001 mktemp
 */
#include <errno.h>
#include <stdlib.h>

#include "internal/syscall_ret.h"
#include "internal/temporary.h"
#include "sys/sys.h"

static long make(const char *path, int flags)
{
	char c;
	long result = sys_readlink(path, &c, sizeof(c));

	(void)flags;
	/* EINVAL: there is something, but no link. */
	return result == -ENOENT ? 0 : result == -EINVAL || result >= 0 ? -EEXIST : result;
}

char *mktemp(char *template)
{
	if (__syscall_ret(__temporary(template, 0, make, 0)))
		*template = 0;
	return template;
}
