/* SPDX-License-Identifier: 0BSD */
/*
 * __env_put - add a string to the environment, or let it take another's place
 *
 * The first environment is the kernel's and cannot grow. Larger ones are mapped: no malloc here.
 * One that the program set environ to is left as it is, since the program may set it back.
 */
/* Passes  lean */
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "internal/env.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

#define SLOTS 512ul /* of a page */

static char **own;
static size_t slot_n; /* of own */

static void keep(char *s)
{
	(void)s;
}

/* Overridden by setenv.c. */
weak_alias(keep, __env_drop_hook);

hidden int __env_put(char *s, size_t n)
{
	char **e = environ, **larger, *old;
	size_t i = 0, j, slot;

	if (!e && own) { /* after clearenv */
		*own = NULL;
		environ = e = own;
	}
	for (; e && e[i]; i++)
		if (env_is(e[i], s, n)) {
			old = e[i];
			e[i] = s;
			__env_drop_hook(old);
			return 0;
		}
	if (e != own || i + 2 > slot_n) {
		j = (i + 1 + SLOTS) & -SLOTS;
		larger = sys_mmap(NULL, j * sizeof(*e), PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if ((long)larger < 0)
			return fail(ENOMEM);
		slot = j;
		for (j = 0; j < i; j++)
			larger[j] = e[j];
		if (e && e == own)
			sys_munmap(own, slot_n * sizeof(*e));
		slot_n = slot;
		own = environ = e = larger;
	}
	e[i] = s;
	e[i + 1] = NULL;
	return 0;
}
