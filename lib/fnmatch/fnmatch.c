/* SPDX-License-Identifier: 0BSD */
/*
 * fnmatch - does a string match a shell pattern?
 *
 * Only the last * ever has to take one more character, so there is no recursion and the time is
 * at most the product of the lengths. A [ that no ] ends (with FNM_PATHNAME: before a slash)
 * stands for itself, and so does a \ at the end. A byte that is no character equals itself only.
 *
 * Returns  0 if so, else FNM_NOMATCH
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 fnmatch, XCU 2.13; GNU FNM_LEADING_DIR, FNM_CASEFOLD
 */
#include <fnmatch.h>

#include "internal/fnmatch.h"

/* Does what stands at *pattern, other than *, take c? It is passed if so. */
static int takes(const char **pattern, wchar_t c, int inside, int flags)
{
	wchar_t want;
	int found;

	switch (**pattern) {
	case '*':
		return 0;
	case '?':
		++*pattern;
		return inside;
	case '[':
		++*pattern;
		found = __fnmatch_bracket(pattern, c, flags, NULL);
		if (found >= 0)
			return found && inside;
		--*pattern;
		break;
	case '\\':
		*pattern += !(flags & FNM_NOESCAPE) && (*pattern)[1];
	}
	want = __fnmatch_next(pattern);
	return want == c || (flags & FNM_CASEFOLD && __fnmatch_case(want, 0) == __fnmatch_case(c, 0));
}

int fnmatch(const char *p, const char *s, int flags)
{
	const char *start = s, *star = NULL, *star_s = NULL, *after;
	int path = flags & FNM_PATHNAME, inside;
	wchar_t c;

	for (;;) {
		after = s;
		c = __fnmatch_next(&after);
		if (!*p && (!c || (c == '/' && flags & FNM_LEADING_DIR)))
			return 0;
		/* What * ? and [ may take: no slash, no leading period. */
		inside = c && !(path && c == '/');
		if (flags & FNM_PERIOD && c == '.' && (s == start || (path && s[-1] == '/')))
			inside = 0;
		if (*p == '*' && (inside || c != '.')) {
			star = ++p;
			star_s = s;
			continue;
		}
		if (*p && takes(&p, c, inside, flags)) {
			s = after;
			continue;
		}
		if (!star)
			return FNM_NOMATCH;
		c = __fnmatch_next(&star_s);
		if (!c || (path && c == '/'))
			return FNM_NOMATCH;
		s = star_s;
		p = star;
	}
}
