/* SPDX-License-Identifier: 0BSD */
/*
 * __fnmatch_bracket - is c in the bracket expression whose inside is at *pattern?
 *
 * Ranges go by code point, as both locales collate.
 *
 * Returns  1 if so, 0 if not, and *pattern moves behind it; -1 if there is no such expression
 * Source   POSIX.1-2017 XCU 2.13.1, XBD 9.3.5; GNU \ in brackets
 */
#include <fnmatch.h>
#include <string.h>
#include <wctype.h>

#include "internal/fnmatch.h"

/* One end of a range: x, \x, [.x.] or [=x=]; 0 if it is none. */
static wchar_t element(const char **pattern, int flags)
{
	const char *p = *pattern;
	char kind = *p == '[' && (p[1] == '.' || p[1] == '=') ? p[1] : 0;
	wchar_t c;

	if (kind)
		p += 2;
	else if (*p == '\\' && !(flags & FNM_NOESCAPE))
		p++;
	c = __fnmatch_next(&p);
	if (kind) {
		if (p[0] != kind || p[1] != ']')
			return 0;
		p += 2;
	}
	*pattern = p;
	return c == '/' && flags & FNM_PATHNAME ? 0 : c;
}

/* [:name:] at p: where it ends, or NULL if it is none. */
static const char *class(const char *p, wctype_t *type)
{
	const char *end;
	char name[8] = ""; /* "xdigit" and all others fit */

	if (p[0] != '[' || p[1] != ':')
		return NULL;
	p += 2;
	end = strchr(p, ':');
	if (!end || end[1] != ']' || end - p >= (long)sizeof(name))
		return NULL;
	memcpy(name, p, end - p);
	*type = wctype(name);
	return end + 2;
}

hidden int __fnmatch_bracket(const char **pattern, wchar_t c, int flags)
{
	const char *p = *pattern, *end;
	int not = *p == '!' || *p == '^', found = 0;
	wchar_t lower = c, upper = c, low, high;
	wctype_t type;

	if (flags & FNM_CASEFOLD) {
		lower = towlower(c);
		upper = towupper(c);
	}
	p += not ;
	do {
		end = class(p, &type);
		if (end) {
			p = end;
			found |= iswctype(lower, type) || iswctype(upper, type);
			continue;
		}
		low = high = element(&p, flags);
		if (*p == '-' && p[1] != ']') {
			p++;
			high = element(&p, flags);
		}
		if (!low || !high)
			return -1;
		found |= (low <= lower && lower <= high) || (low <= upper && upper <= high);
	} while (*p != ']');
	*pattern = p + 1;
	return found != not ;
}
