/* SPDX-License-Identifier: 0BSD */
/*
 * setlocale - choose or ask for the locale of the program
 *
 * LC_CTYPE is "C", with "POSIX" as another name, or "C.UTF-8", which any other name chooses; ""
 * follows the environment. LC_ALL is reported as LC_CTYPE is. The other categories accept every
 * name and are always "C", from which "C.UTF-8" would not differ.
 *
 * Returns  the name of the locale in force for the category, constant; NULL if there is no such
 *          category
 * Source   C11 7.11.1.1; POSIX.1-2017 setlocale
 * Differs  from musl 1.2.5: names of unknown locales and of categories without effect are not kept
 */
#include "internal/locale.h"

char *setlocale(int category, const char *name)
{
	if ((unsigned)category > LC_ALL)
		return NULL;
	if (category != LC_CTYPE && category != LC_ALL)
		return "C";
	if (name) {
		__locale_global = __locale_is_utf8(name);
		locale_update();
	}
	return __locale_global ? "C.UTF-8" : "C";
}
