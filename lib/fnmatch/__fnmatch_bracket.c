/* SPDX-License-Identifier: 0BSD */
/*
 * __fnmatch_bracket - is c in the bracket expression whose inside is at *pattern?
 *
 * Ranges go by code point, as both locales collate. A backslash is a member like any other. A
 * class or symbol whose name is unknown has no members; one whose end is missing, or lies behind
 * a slash with FNM_PATHNAME, makes the whole no bracket expression.
 *
 * Returns  1 if so, 0 if not, and *pattern moves behind it; -1 if there is no such expression
 * Source   POSIX.1-2017 XCU 2.13.1, XBD 9.3.5; musl 1.2.5 where they are silent
 */
#include <fnmatch.h>
#include <limits.h>
#include <string.h>
#include <wctype.h>

#include "internal/fnmatch.h"

/* Greater than all characters. */
#define NO_CHARACTER INT_MAX

/* [:name:], [.x.] or [=x=], whose inside begins at *pattern: as element. */
static wchar_t delimited(const char **pattern, int flags, wctype_t *type)
{
	const char *p = *pattern, *end = p;
	char kind = p[-1], name[8] = ""; /* "xdigit" and all other classes fit */
	wchar_t c;

	for (; end[0] != kind || end[1] != ']'; end++)
		if (!*end || (*end == '/' && flags & FNM_PATHNAME))
			return 0;
	*pattern = end + 2;
	if (kind == ':') {
		if (end - p < (long)sizeof(name))
			*type = wctype(memcpy(name, p, end - p));
		return NO_CHARACTER;
	}
	c = __fnmatch_next(&p);
	return p == end ? c : NO_CHARACTER;
}

/* A character or an end of a range; NO_CHARACTER for [:name:], which goes to *type; 0 at the end.
 */
static wchar_t element(const char **pattern, int flags, wctype_t *type)
{
	const char *p = *pattern;
	wchar_t c;

	*type = 0;
	if (p[0] == '[' && (p[1] == ':' || p[1] == '.' || p[1] == '=')) {
		*pattern = p + 2;
		return delimited(pattern, flags, type);
	}
	c = __fnmatch_next(pattern);
	return c == '/' && flags & FNM_PATHNAME ? 0 : c;
}

hidden int __fnmatch_bracket(const char **pattern, wchar_t c, int flags)
{
	const char *p = *pattern;
	int not = *p == '!' || *p == '^', found = 0;
	wchar_t lower = c, upper = c, low, high;
	wctype_t type;

	if (flags & FNM_CASEFOLD) {
		lower = towlower(c);
		upper = towupper(c);
	}
	p += not ;
	do {
		low = high = element(&p, flags, &type);
		if (low != NO_CHARACTER && *p == '-' && p[1] != ']') {
			p++;
			high = element(&p, flags, &type);
		}
		if (!low || !high)
			return -1;
		found |= iswctype(lower, type) || iswctype(upper, type);
		if (high != NO_CHARACTER)
			found |= (low <= lower && lower <= high) || (low <= upper && upper <= high);
	} while (*p != ']');
	*pattern = p + 1;
	return found != not ;
}
