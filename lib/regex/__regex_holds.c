/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_holds - does an assertion hold between r->before and r->c?
 *
 * With REG_NOTBOL there is no line before the text, and no word either: \< holds before its first
 * word.
 *
 * Returns  non-zero if so, else 0
 * Source   POSIX.1-2017 XBD 9.3.8, regexec; GNU \< \> \b \B \` \'
 */
#include "internal/fnmatch.h"
#include "internal/regex.h"

static int is_word(wchar_t c)
{
	return c == '_' || __fnmatch_class(c, 1); /* alnum */
}

hidden int __regex_holds(const struct regex_run *r, int assertion)
{
	int lines = r->p->flags & REG_NEWLINE, before, after;

	switch (assertion) {
	case '^':
		return r->at ? lines && r->before == '\n' : !(r->eflags & REG_NOTBOL);
	case '$':
		return r->c ? lines && r->c == '\n' : !(r->eflags & REG_NOTEOL);
	case '`':
		return !r->at;
	case '\'':
		return !r->c;
	}
	before = is_word(r->before);
	after = is_word(r->c);
	if (assertion == '<')
		return !before && after;
	if (assertion == '>')
		return before && !after;
	return (before != after) == (assertion == 'b');
}
