/* SPDX-License-Identifier: 0BSD */
/* __swap - size bytes change places */
#include "internal/sort_inline.h"

typedef long block __attribute__((__vector_size__(16)));

struct swap {
	char *a, *b;
	size_t size; /* that is left */
};

/* As many steps of width bytes as fit: 16, 8, 4 or 1, a constant. */
always_inline void swap_by(struct swap *s, size_t width)
{
	for (; s->size >= width; s->size -= width, s->a += width, s->b += width) {
		block x, y;

		sort_copy(&x, s->a, width);
		sort_copy(&y, s->b, width);
		sort_copy(s->a, &y, width);
		sort_copy(s->b, &x, width);
	}
}

hidden void __swap(char *a, char *b, size_t size)
{
	struct swap s = {a, b, size};

	swap_by(&s, sizeof(block));
	swap_by(&s, sizeof(unsigned long));
	swap_by(&s, sizeof(unsigned));
	swap_by(&s, 1);
}
