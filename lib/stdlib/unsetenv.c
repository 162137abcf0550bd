/* SPDX-License-Identifier: 0BSD */
/*
 * unsetenv - take a variable out of the environment, however often it is there
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL the name is empty or contains '='
 * Safety   no malloc
 * Source   POSIX.1-2017 unsetenv
 */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "internal/env.h"
#include "internal/syscall_ret.h"

/* Here as well, or a program that never calls setenv would link __env_put for it. */
static void keep(char *s)
{
	(void)s;
}
weak_alias(keep, __env_drop_hook);

int unsetenv(const char *name)
{
	char **from = environ, **to = from, *s;
	size_t n = env_name(name);

	if (!n || name[n])
		return fail(EINVAL);
	for (; from && (s = *from); from++)
		if (env_is(s, name, n))
			__env_drop_hook(s);
		else
			*to++ = s;
	if (to != from)
		*to = NULL;
	return 0;
}
