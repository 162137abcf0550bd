/* SPDX-License-Identifier: 0BSD */
/*
 * putenv - make the string "NAME=value" itself part of the environment
 *
 * A string without '=' takes NAME out, as in glibc and musl.
 *
 * Returns  0, or -1 with errno
 * Errors   ENOMEM no memory
 *          EINVAL the name is empty
 * Safety   no malloc; s is used from now on, not a copy
 * Source   POSIX.1-2017 putenv
 */
#include <stdlib.h>

#include "internal/env.h"

int putenv(char *s)
{
	size_t n = env_name(s);

	return n && s[n] ? __env_put(s, n) : unsetenv(s);
}
