/* SPDX-License-Identifier: 0BSD */
/*
 * __wscanf_text - the conversions c, s and [ of wscanf
 *
 * The width counts wide characters. Without the length l they are stored as bytes.
 *
 * Returns  as in internal/wide_scanf.h
 * Errors   ENOMEM  no room for %m; EILSEQ the locale has no bytes for a character
 * Source   C11 7.29.2.2; POSIX.1-2017 fwscanf
 */
#include <limits.h>
#include <stdlib.h>
#include <wctype.h>

#include "internal/wide_scanf.h"

hidden wint_t __wscanf_get(struct wscanf *s)
{
	wint_t c = fgetwc(s->f);

	s->total += c != WEOF;
	return c;
}

hidden void __wscanf_back(struct wscanf *s, wint_t c)
{
	if (c == WEOF)
		return;
	ungetwc(c, s->f);
	s->total--;
}

static int wanted(const struct wscanf *s, wint_t c)
{
	const wchar_t *p = s->set;
	int not ;

	if (s->conversion == 'c')
		return 1;
	if (s->conversion == 's')
		return !iswspace(c);
	not = *p == '^';
	p += not ;
	for (const wchar_t *first = p; p < s->set_end; p++) {
		wint_t low = *p;

		if (p[1] == '-' && p + 2 < s->set_end && p >= first)
			p += 2;
		if (low <= c && c <= (wint_t)*p)
			return !not ;
	}
	return not ;
}

/* Where texts go: items of size bytes, so many of which are there. */
struct target {
	char *at;
	size_t n, room;
	int wide, grows;
};

static int store(struct target *t, wchar_t c)
{
	mbstate_t state = {0};
	size_t n;

	if (!t->at)
		return 0;
	if (t->grows && t->n + MB_LEN_MAX + sizeof(c) > t->room) {
		char *more = realloc(t->at, t->room * 2);

		if (!more)
			return -1;
		t->at = more;
		t->room *= 2;
	}
	if (t->wide) {
		*(wchar_t *)(t->at + t->n) = c;
		t->n += sizeof(c);
		return 0;
	}
	n = wcrtomb(t->at + t->n, c, &state);
	if (n == (size_t)-1)
		return -1;
	t->n += n;
	return 0;
}

hidden int __wscanf_text(struct wscanf *s, void *to)
{
	struct target t = {to, 0, 64, s->length[0] == 'l', s->allocate};
	long width = s->width ? s->width : s->conversion == 'c' ? 1 : LONG_MAX, n;
	int bad = 0;
	wint_t c = 0;

	if (to && s->allocate && !(t.at = malloc(t.room)))
		return WSCANF_NO_INPUT;
	for (n = 0; n < width && !bad; n++) {
		c = __wscanf_get(s);
		if (c == WEOF || !wanted(s, c)) {
			__wscanf_back(s, c);
			break;
		}
		bad = store(&t, c);
	}
	if (s->conversion != 'c' && n && !bad)
		bad = store(&t, 0);
	if (bad || !n || (s->conversion == 'c' && n < width)) {
		if (to && s->allocate)
			free(t.at);
		return bad || (c == WEOF && !n) ? WSCANF_NO_INPUT : WSCANF_MISMATCH;
	}
	if (to && s->allocate)
		*(char **)to = t.at;
	return WSCANF_MATCH;
}
