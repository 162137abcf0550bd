/* SPDX-License-Identifier: 0BSD */
/*
 * __fnmatch_bracket - is c in the bracket expression whose inside is at *pattern?
 *
 * Ranges go by code point, as both locales collate. A backslash is a member like any other. A
 * class or symbol whose name is unknown has no members; one whose end is missing, or lies behind
 * a slash with FNM_PATHNAME, makes the whole no bracket expression. With BRACKET_REGEX only ^ means
 * not, and all that regcomp refuses is an error. If bits is not NULL, it gets one for each member
 * of ASCII, and c does not matter.
 *
 * Returns  1 if so, 0 if not, and *pattern moves behind it; if there is no such expression an
 *          error of regcomp's, negated
 * Source   POSIX.1-2017 XCU 2.13.1, XBD 9.3.5; musl 1.2.5 where they are silent
 */
#include <limits.h>
#include <regex.h>
#include <string.h>

#include "internal/fnmatch.h"

/* Greater than all characters. */
#define NO_CHARACTER INT_MAX

struct element {
	wchar_t c; /* NO_CHARACTER for [:name:] and unknown symbols; 0 at the end */
	wctype_t type;
	int error;
};

/* [:name:], [.x.] or [=x=], whose inside begins at *pattern. */
static struct element delimited(const char **pattern, int flags)
{
	struct element e = {0, 0, 0};
	const char *p = *pattern, *end = p;
	char kind = p[-1], name[8] = ""; /* "xdigit" and all other classes fit */

	for (; end[0] != kind || end[1] != ']'; end++)
		if (!*end || (*end == '/' && flags & FNM_PATHNAME))
			return e;
	*pattern = end + 2;
	e.c = NO_CHARACTER;
	if (kind == ':') {
		if (end - p < (long)sizeof(name))
			e.type = wctype(memcpy(name, p, end - p));
		e.error = e.type ? 0 : -REG_ECTYPE;
		return e;
	}
	e.c = __fnmatch_next(&p);
	if (p != end) {
		e.c = NO_CHARACTER;
		e.error = -REG_ECOLLATE;
	}
	return e;
}

/* A member, or an end of a range. */
static struct element element(const char **pattern, int flags)
{
	struct element e = {0, 0, 0};
	const char *p = *pattern;

	if (p[0] == '[' && (p[1] == ':' || p[1] == '.' || p[1] == '=')) {
		*pattern = p + 2;
		return delimited(pattern, flags);
	}
	e.c = __fnmatch_next(pattern);
	if (e.c == '/' && flags & FNM_PATHNAME)
		e.c = 0;
	return e;
}

static int is_member(wchar_t c, wchar_t low, wchar_t high, wctype_t type)
{
	return __fnmatch_class(c, type) || (high != NO_CHARACTER && low <= c && c <= high);
}

hidden int __fnmatch_bracket(const char **pattern, wchar_t c, int flags, unsigned *bits)
{
	const char *p = *pattern, *first;
	int two_ranges, not = *p == '^' || (*p == '!' && !(flags & BRACKET_REGEX)), found = 0,
	                error;
	wchar_t last = bits ? 127 : c;
	struct element low, high;

	first = p += not ;
	do {
		two_ranges = *p == '-' && p[1] != ']' && p != first;
		low = high = element(&p, flags);
		if (low.c != NO_CHARACTER && *p == '-' && p[1] != ']') {
			p++;
			high = element(&p, flags);
			if (high.c == NO_CHARACTER || low.c > high.c)
				high.error = -REG_ERANGE;
		}
		if (!low.c || !high.c)
			return -REG_EBRACK;
		error = low.error ? low.error : two_ranges ? -REG_ERANGE : high.error;
		if (error && flags & BRACKET_REGEX)
			return error;
		for (wchar_t x = bits ? 1 : c; x <= last; x++) {
			int is = is_member(x, low.c, high.c, high.type);

			if (flags & FNM_CASEFOLD)
				is |= is_member(__fnmatch_case(x, 0), low.c, high.c, high.type) ||
				      is_member(__fnmatch_case(x, 1), low.c, high.c, high.type);
			if (bits)
				bits[x / 32] |= (unsigned)is << x % 32;
			found |= is;
		}
	} while (*p != ']');
	*pattern = p + 1;
	for (int i = 0; not &&bits && i < 4; i++)
		bits[i] = ~bits[i];
	return found != not ;
}
