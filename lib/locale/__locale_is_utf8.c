/* SPDX-License-Identifier: 0BSD */
/*
 * __locale_is_utf8 - does a name given to setlocale or newlocale mean UTF-8?
 *
 * "C" and "POSIX" are bytes, any other name is UTF-8. An empty name is looked up in LC_ALL,
 * LC_CTYPE and LANG; if none is set it is "C.UTF-8". Of several names between semicolons, as other
 * systems have them for LC_ALL, the first counts.
 *
 * Returns  0 or 1
 */
#include <stdlib.h>
#include <string.h>

#include "internal/locale.h"

static const char *variable(const char *name)
{
	name = getenv(name);
	return name && *name ? name : NULL;
}

int __locale_is_utf8(const char *name)
{
	if (!*name && !(name = variable("LC_ALL")) && !(name = variable("LC_CTYPE")) &&
	    !(name = variable("LANG")))
		return 1;
	return strncmp(name, "POSIX", 5) && !(*name == 'C' && (!name[1] || name[1] == ';'));
}
