/* SPDX-License-Identifier: 0BSD */
/*
 * clearenv - empty the environment
 *
 * Returns  0; environ is NULL then
 * Safety   no malloc
 * Source   Linux man 3 clearenv
 */
#include <stdlib.h>
#include <unistd.h>

#include "internal/env.h"

static void keep(char *s)
{
	(void)s;
}
weak_alias(keep, __env_drop_hook);

int clearenv(void)
{
	char **e = environ;

	environ = NULL;
	for (; e && *e; e++)
		__env_drop_hook(*e);
	return 0;
}
