/* SPDX-License-Identifier: 0BSD */
/* Inline: the steps of the speed flavour's qsort. */
#ifndef MOTE_LIB_INTERNAL_SORT_INLINE_H
#define MOTE_LIB_INTERNAL_SORT_INLINE_H

#include "internal/sort.h"

always_inline int sort_compare(const struct sort *s, const void *a, const void *b)
{
	return s->compare(a, b, s->arg);
}

/* All bits, or none. The compiler does not see how, or it would make a branch of it. */
always_inline size_t sort_mask_if(int condition)
{
	size_t mask = -(size_t)condition;

	__asm__("" : "+r"(mask));
	return mask;
}

/* a, or b if mask is all bits. */
always_inline const char *sort_pick(const char *a, const char *b, size_t mask)
{
	return a + ((b - a) & mask);
}

/* No call where n is a constant. */
always_inline void sort_copy(void *to, const void *from, size_t n)
{
	__builtin_memcpy(to, from, n);
}

#endif
