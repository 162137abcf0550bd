/* SPDX-License-Identifier: 0BSD */
/*
 * mem - memory that is given back all at once
 *
 * A stack of blocks. take() is a pointer moved; mem_release() gives back what was taken since the
 * mark.
 */
#include "sh.h"

#include <stdlib.h>
#include <string.h>

struct block {
	struct block *below;
	size_t size;
	_Alignas(16) char data[];
};

static struct block *top;
static size_t used; /* of the top block */

/* Any other message would need memory itself. */
_Noreturn void no_memory(void)
{
	write_all(2, "sh: out of memory\n", 18);
	exit(2);
}

/* Returns n bytes, zeroed; ends the shell if there are none. */
void *take(size_t n)
{
	void *p;

	n = (n + 15) & ~(size_t)15;
	if (!top || top->size - used < n) {
		size_t size = n > 8192 ? n : 8192;
		struct block *b = malloc(sizeof *b + size);

		if (!b)
			no_memory();
		b->below = top;
		b->size = size;
		top = b;
		used = 0;
	}
	p = top->data + used;
	used += n;
	return memset(p, 0, n);
}

char *take_copy(const char *s, size_t n)
{
	return memcpy(take(n + 1), s, n);
}

struct mark mem_mark(void)
{
	return (struct mark){top, used};
}

void mem_release(struct mark m)
{
	while (top != m.block) {
		struct block *b = top;

		top = b->below;
		free(b);
	}
	used = m.used;
}

void add(struct text *t, int c)
{
	if (t->n + 1 >= t->room) {
		size_t room = t->room ? t->room * 2 : 32;
		char *p = take(room);

		if (t->n)
			memcpy(p, t->p, t->n);
		t->p = p;
		t->room = room;
	}
	t->p[t->n++] = c;
	t->p[t->n] = 0;
}

void add_string(struct text *t, const char *s)
{
	while (*s)
		add(t, *s++);
}

char *number_text(long long v)
{
	char *p = (char *)take(32) + 24;
	unsigned long long u = v < 0 ? 0 - (unsigned long long)v : (unsigned long long)v;

	do
		*--p = '0' + u % 10;
	while (u /= 10);
	if (v < 0)
		*--p = '-';
	return p;
}
