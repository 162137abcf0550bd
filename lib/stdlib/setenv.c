/* SPDX-License-Identifier: 0BSD */
/*
 * setenv - set an environment variable to a copy of value
 *
 * What setenv allocates is freed when it leaves the environment.
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL the name is empty or contains '='
 *          ENOMEM no memory
 * Safety   a pointer from getenv ends to be valid with the next setenv of that name
 * Source   POSIX.1-2017 setenv
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "internal/env.h"
#include "internal/syscall_ret.h"

struct copy {
	struct copy *next;
	char text[];
};

static struct copy *copies; /* those which are in the environment */

hidden void __env_drop_hook(char *s)
{
	struct copy **link, *c;

	for (link = &copies; (c = *link); link = &c->next)
		if (c->text == s) {
			*link = c->next;
			free(c);
			return;
		}
}

int setenv(const char *name, const char *value, int overwrite)
{
	struct copy *c;
	size_t n = env_name(name), size;

	if (!n || name[n])
		return fail(EINVAL);
	if (!overwrite && getenv(name))
		return 0;
	size = strlen(value) + 1;
	c = malloc(sizeof(*c) + n + 1 + size);
	if (!c)
		return -1;
	memcpy(c->text, name, n);
	c->text[n] = '=';
	memcpy(c->text + n + 1, value, size);
	if (__env_put(c->text, n)) {
		free(c);
		return -1;
	}
	c->next = copies;
	copies = c;
	return 0;
}
