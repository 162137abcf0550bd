/* SPDX-License-Identifier: 0BSD */
/*
 * regfree - free what regcomp has allocated
 *
 * Returns  nothing
 * Safety   thread-safe
 * Source   POSIX.1-2017 regfree
 */
#include <stdlib.h>

#include "internal/regex.h"

void regfree(regex_t *re)
{
	struct regex_program *p = re->__opaque;

	if (!p)
		return;
	free(p->nodes);
	free(p);
}
