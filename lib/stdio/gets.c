/* SPDX-License-Identifier: 0BSD */
/*
 * gets - read a line of stdin without knowing how much room there is
 *
 * The newline is not stored. Anyone who writes a long line overwrites memory: use fgets.
 *
 * Returns  s, or NULL if there was no byte or reading failed
 * Errors   those of read, in errno and ferror
 * Source   C99 7.19.7.7; POSIX.1-2008 gets
 */
#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

char *gets(char *s)
{
	char *p = s;
	int c;

	while ((c = stdio_get(stdin)) != '\n') {
		if (c < 0) {
			if (p == s || !(stdin->flags & F_EOF))
				return NULL;
			break;
		}
		*p++ = c;
	}
	*p = 0;
	return s;
}
