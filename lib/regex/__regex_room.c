/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_room, __regex_divide_room - memory for the threads of a run
 *
 * Returns  the bytes that __regex_divide_room divides
 * Source   internal
 */
#include <string.h>

#include "internal/regex.h"

/* Threads at a time, and comparisons among them, of a pattern with back-references. */
#define THREADS_MAX 8192
#define BUDGET (1L << 26)

/* Bytes for r->p's threads. */
hidden size_t __regex_room(struct regex_run *r)
{
	const struct regex_program *p = r->p;

	r->size = sizeof(struct regex_thread);
	r->room = p->n + 2;
	if (p->refs) {
		r->size += (p->slots + 1) * sizeof(regmatch_t);
		r->room += THREADS_MAX;
	}
	r->budget = BUDGET;
	return 3 * r->room * r->size + p->n * sizeof(int);
}

hidden void __regex_divide_room(struct regex_run *r, void *memory)
{
	r->now = memory;
	r->pending = r->now + r->room * r->size;
	r->later = r->pending + r->room * r->size;
	r->index = (int *)(r->later + r->room * r->size);
	memset(r->index, -1, r->p->n * sizeof(int));
}
