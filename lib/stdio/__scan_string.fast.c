/* SPDX-License-Identifier: 0BSD */
/*
 * __scan_string - scanf's s, c and [, wide and allocated too
 *
 * Contract: __scan_string.c
 */
#include <wchar.h>

#include "internal/scanf.h"
#include "internal/scanf_inline.h"

/* Where they go, as bytes or as wide characters; nowhere if at is NULL. */
struct sink {
	char *at;
	long n, room;
};

/* A wide character that begins with c, or c if it is none; the width counts characters. */
static int wide(struct scan *p, int c, wchar_t *wc)
{
	mbstate_t state = {0};
	char byte = c;
	size_t k;

	/* The end of the input is the invalid byte 0xff. */
	for (; (k = mbrtowc(wc, &byte, 1, &state)) == (size_t)-2; byte = __scan_next(&p->source))
		p->width++;
	return k != (size_t)-1;
}

static int slowly(struct scan *p, const unsigned long *set, int allocate, struct sink *to)
{
	size_t size = p->shift ? 1 : sizeof(wchar_t);
	wchar_t wc;
	int c;

	for (;; to->n++) {
		/* Room for one more, be it the 0 at the end. */
		if (allocate && to->n == to->room) {
			to->room = 2 * to->n + 16;
			to->at = __scan_grow(to->at, to->n * size, to->room * size);
			if (!to->at)
				return SCAN_NO_INPUT;
		}
		c = __scan_next(&p->source);
		if (c < 0 || !scan_in_set(set, c))
			return SCAN_MATCH;
		if (!p->shift && !wide(p, c, &wc))
			return SCAN_NO_INPUT;
		if (to->at && p->shift)
			to->at[to->n] = c;
		else if (to->at)
			((wchar_t *)to->at)[to->n] = wc;
	}
}

static void quickly(struct scan *p, const unsigned long *set, struct sink *to)
{
	struct scan_window w = scan_open(p);
	char *at = to->at;
	long n = 0;
	int c;

	for (; c = scan_take(p, &w), c >= 0 && scan_in_set(set, c); n++)
		if (at)
			at[n] = c;
	scan_close(p, &w);
	p->last = c;
	to->n = n;
}

hidden int __scan_string(
    struct scan *p, const unsigned long *set, int conversion, int allocate, void *to)
{
	struct sink out = {allocate ? NULL : to, 0, 0};
	long wanted = p->width;
	int result = SCAN_MATCH;

	if (allocate || !p->shift)
		result = slowly(p, set, allocate, &out);
	else
		quickly(p, set, &out);
	if (allocate && !out.at)
		return SCAN_NO_INPUT;
	if (result == SCAN_MATCH)
		result = conversion == 'c' ? out.n == wanted : out.n > 0;
	if (out.at && result == SCAN_MATCH && conversion != 'c') {
		if (p->shift)
			out.at[out.n] = 0;
		else
			((wchar_t *)out.at)[out.n] = 0;
	}
	if (allocate) {
		if (result != SCAN_MATCH)
			out.at = __scan_grow(out.at, 0, 0);
		*(char **)to = out.at;
	}
	return result;
}
