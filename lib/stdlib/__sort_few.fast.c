/* SPDX-License-Identifier: 0BSD */
/* __sort_few - sort what fits into the buffer */
#include "internal/sort_inline.h"

/* Pointers are sorted, then the elements follow. */
static void sort_any(const struct sort *s, char *v, size_t n)
{
	char **pointer = (char **)s->room, *p, *next, **at;
	size_t i;

	for (i = 0; i < n; i++)
		pointer[i] = v + i * s->size;
	__sort_pointers(s, s->room, s->room + SORT_ROOM / 2, n, 0);
	/* A place gets the element that belongs there; its own goes on to the place of that one. */
	for (i = 0; i < n; i++) {
		at = &pointer[i];
		while (next = *at, next != v + i * s->size) {
			p = v + (at - pointer) * s->size;
			*at = p;
			__swap(p, next, s->size);
			at = &pointer[(next - v) / s->size];
		}
		*at = v + (at - pointer) * s->size;
	}
}

hidden void __sort_few(const struct sort *s, char *v, size_t n)
{
	if (s->size == 4)
		__sort_items4(s, v, s->room, n, 0);
	else if (s->size == 8)
		__sort_items8(s, v, s->room, n, 0);
	else
		sort_any(s, v, n);
}
