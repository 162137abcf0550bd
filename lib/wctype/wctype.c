/* SPDX-License-Identifier: 0BSD */
/*
 * wctype - the number of a class of characters
 *
 * Returns  a number for iswctype, or 0 if there is no such class
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.2.2.2
 */
#include <string.h>
#include <wctype.h>

wctype_t wctype(const char *name)
{
	/* The order of iswctype's cases; all but the last have five letters. */
	static const char names[] =
	    "alnum\0alpha\0blank\0cntrl\0digit\0graph\0lower\0print\0punct\0space\0upper\0xdigit";

	for (wctype_t type = 0; type < 12; type++)
		if (!strcmp(name, names + 6 * type))
			return type + 1;
	return 0;
}
