/* SPDX-License-Identifier: 0BSD */
/* __lines_word - words of files such as /etc/hosts, whatever the length of their lines */
#include "internal/lines.h"

hidden int __lines_word(struct lines *l, char *s, int n)
{
	int i = 0, c;

	do
		c = __lines_byte(l);
	while (c >= 0 && c <= ' ' && c != '\n');
	if (c == '#')
		while (c >= 0 && c != '\n')
			c = __lines_byte(l);
	if (c <= ' ')
		return c < 0 ? -1 : 0;
	do {
		if (i < n - 1)
			s[i] = c;
		i++;
		c = __lines_byte(l);
	} while (c > ' ' && c != '#');
	s[i < n ? i : n - 1] = 0;
	/* What ended it is seen again. */
	if (c >= 0)
		l->pos--;
	return i;
}
