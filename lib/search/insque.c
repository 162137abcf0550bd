/* SPDX-License-Identifier: 0BSD */
/*
 * insque, remque - add an element to a doubly linked list, or take it out
 *
 * An element starts with two pointers, to the next and to the one before. insque without a place
 * starts a list.
 *
 * Returns  nothing
 * Safety   async-signal-safe, no allocation
 * Source   POSIX.1-2017 insque
 */
#include <search.h>
#include <stddef.h>

struct element {
	struct element *next, *previous;
};

void insque(void *element, void *place)
{
	struct element *e = element, *p = place;

	e->previous = p;
	e->next = p ? p->next : NULL;
	if (p)
		p->next = e;
	if (e->next)
		e->next->previous = e;
}

void remque(void *element)
{
	struct element *e = element;

	if (e->next)
		e->next->previous = e->previous;
	if (e->previous)
		e->previous->next = e->next;
}
