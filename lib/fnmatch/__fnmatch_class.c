/* SPDX-License-Identifier: 0BSD */
/*
 * __fnmatch_class, __fnmatch_case - classes and case of characters, for patterns
 *
 * Without a function that can change the locale none beyond ASCII is in a class, and no table of
 * Unicode's in the program. lib/wctype/__utf8_class.c overrides the hooks.
 *
 * Returns  as iswctype; as towlower or towupper
 * Source   C11 7.4
 */
#include <ctype.h>

#include "internal/fnmatch.h"

static int is_class(wchar_t c, wctype_t type)
{
	/* Pairs of first and last, in the order of wctype's names. */
	static const char ranges[] = "AZaz09\0AZaz\0\t\t  \0\1\037\177\177\0"
	                             "09\0!~\0az\0 ~\0!/:@[`{~\0\t\r  \0AZ\0"
	                             "09AFaf";
	const char *p = ranges;

	if (!type)
		return 0;
	while (--type)
		while (*p++)
			;
	for (; *p; p += 2)
		if (p[0] <= c && c <= p[1])
			return 1;
	return 0;
}

static wchar_t other_case(wchar_t c, int upper)
{
	return upper ? toupper(c) : tolower(c);
}

weak_alias(is_class, __class_hook);
weak_alias(other_case, __case_hook);

hidden int __fnmatch_class(wchar_t c, wctype_t type)
{
	return __class_hook(c, type);
}

hidden wchar_t __fnmatch_case(wchar_t c, int upper)
{
	return __case_hook(c, upper);
}
