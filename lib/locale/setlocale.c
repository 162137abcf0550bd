/* SPDX-License-Identifier: 0BSD */
/*
 * setlocale - choose or ask for the locale of the program
 *
 * Locales are "C", with "POSIX" as another name, and "C.UTF-8". Any other name chooses "C.UTF-8"
 * and is reported as that; "" follows the environment.
 *
 * Returns  the name of the locale in force for the category; for LC_ALL, if they differ, all six
 *          between semicolons, in a buffer which the next call overwrites. NULL if there is no
 *          such category
 * Source   C11 7.11.1.1; POSIX.1-2017 setlocale
 * Differs  from musl 1.2.5: the name of an unknown locale is not kept
 */
#include <string.h>

#include "internal/locale.h"

char *setlocale(int category, const char *name)
{
	static char names[6 * sizeof LOCALE_NAMES];
	int mask = category == LC_ALL ? 0x3f : 1 << category, bits;
	char *to = names;

	if ((unsigned)category > LC_ALL)
		return NULL;
	if (name) {
		__locale_global = __locale_bits(mask, name, __locale_global);
		locale_update();
	}
	bits = __locale_global & mask;
	if (!bits)
		return "C";
	if (bits == mask)
		return LOCALE_NAMES;
	for (int i = 0; i < 6; i++) {
		to = stpcpy(to, bits >> i & 1 ? LOCALE_NAMES : "C");
		*to++ = ';';
	}
	to[-1] = 0;
	return names;
}
