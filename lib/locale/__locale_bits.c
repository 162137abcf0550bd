/* SPDX-License-Identifier: 0BSD */
/*
 * __locale_bits - the locale that a name given to setlocale or newlocale means
 *
 * "C" and "POSIX" are bytes, any other name is UTF-8. An empty name is looked up in LC_ALL, LC_x
 * and LANG; if none is set it is "C.UTF-8". Several names between semicolons are the categories'
 * in order.
 *
 * Returns  the bits
 */
#include <stdlib.h>
#include <string.h>

#include "internal/locale.h"

static const char variables[] =
    "LC_CTYPE\0LC_NUMERIC\0LC_TIME\0LC_COLLATE\0LC_MONETARY\0LC_MESSAGES";

static const char *variable(const char *name)
{
	name = getenv(name);
	return name && *name ? name : NULL;
}

static int is_utf8(const char *name)
{
	return strncmp(name, "POSIX", 5) && !(*name == 'C' && (!name[1] || name[1] == ';'));
}

int __locale_bits(int mask, const char *name, int bits)
{
	const char *category = variables, *next;

	for (int bit = 1; bit < 0x40; bit <<= 1) {
		if (mask & bit) {
			const char *s = name;

			if (!*s && !(s = variable("LC_ALL")) && !(s = variable(category)) &&
			    !(s = variable("LANG")))
				s = LOCALE_NAMES;
			bits = is_utf8(s) ? bits | bit : bits & ~bit;
		}
		next = strchr(name, ';');
		if (next)
			name = next + 1;
		category += strlen(category) + 1;
	}
	return bits;
}
