/* SPDX-License-Identifier: 0BSD */
/*
 * __lines_word - with the buffer at hand
 *
 * Contract: __lines_word.c. __lines_byte is called where the buffer ends only.
 */
#include "internal/lines.h"

/* The next byte, or what __lines_byte says. */
always_inline int get_byte(struct lines *l)
{
	if (__builtin_expect(l->pos == l->end, 0))
		return __lines_byte(l);
	return (unsigned char)l->buf[l->pos++];
}

hidden int __lines_word(struct lines *l, char *s, int n)
{
	int i = 0, c;

	do
		c = get_byte(l);
	while (c >= 0 && c <= ' ' && c != '\n');
	if (c == '#')
		while (c >= 0 && c != '\n')
			c = get_byte(l);
	if (c <= ' ')
		return c < 0 ? -1 : 0;
	do {
		if (i < n - 1)
			s[i] = c;
		i++;
		c = get_byte(l);
	} while (c > ' ' && c != '#');
	s[i < n ? i : n - 1] = 0;
	if (c >= 0)
		l->pos--;
	return i;
}
