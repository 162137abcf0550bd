/* SPDX-License-Identifier: 0BSD */
/* Inline, as it is hot: text into the window of the speed flavour's printf. */
#ifndef MOTE_LIB_INTERNAL_PRINTF_INLINE_H
#define MOTE_LIB_INTERNAL_PRINTF_INLINE_H

#include <string.h>

#include "internal/printf.h"

/* A call costs more than a few bytes do: two overlapping moves. */
always_inline void print_copy(char *to, const char *from, size_t n)
{
	unsigned long first, last;
	unsigned first_4, last_4;

	if (n > 16) {
		memcpy(to, from, n);
	} else if (n >= 8) {
		__builtin_memcpy(&first, from, 8);
		__builtin_memcpy(&last, from + n - 8, 8);
		__builtin_memcpy(to, &first, 8);
		__builtin_memcpy(to + n - 8, &last, 8);
	} else if (n >= 4) {
		__builtin_memcpy(&first_4, from, 4);
		__builtin_memcpy(&last_4, from + n - 4, 4);
		__builtin_memcpy(to, &first_4, 4);
		__builtin_memcpy(to + n - 4, &last_4, 4);
	} else if (n) {
		to[0] = from[0];
		to[n / 2] = from[n / 2];
		to[n - 1] = from[n - 1];
	}
}

/* The same for a run of one byte. */
always_inline char *print_fill(char *to, int c, size_t n)
{
	unsigned long run = c * 0x0101010101010101;

	if (n > 16) {
		memset(to, c, n);
	} else if (n >= 8) {
		__builtin_memcpy(to, &run, 8);
		__builtin_memcpy(to + n - 8, &run, 8);
	} else if (n >= 4) {
		__builtin_memcpy(to, &run, 4);
		__builtin_memcpy(to + n - 4, &run, 4);
	} else if (n) {
		to[0] = c;
		to[n / 2] = c;
		to[n - 1] = c;
	}
	return to + n;
}

hidden void __printf_put_beyond(struct print *, const char *, size_t);
/* A whole conversion: n bytes, with zeros before them, and what width and prefix add. */
hidden void __printf_whole(struct print *, int zeros, const char *, size_t n);

always_inline void print_put(struct print *p, const char *s, size_t n)
{
	char *at = p->at;

	p->total += n;
	if (n <= (size_t)(p->end - at)) {
		p->at = at + n;
		print_copy(at, s, n);
	} else {
		__printf_put_beyond(p, s, n);
	}
}

#endif
