/* SPDX-License-Identifier: 0BSD */
/*
 * getdelim - read up to a delimiter into a buffer that grows
 *
 * *line is NULL or from malloc; *size is its size. Both are set anew when it grows. A zero byte
 * follows the line.
 *
 * Returns  the number of bytes, or -1 at the end of the file or after an error
 * Errors   EINVAL line or size is NULL
 *          ENOMEM no room; the bytes read so far are in *line
 *          those of read
 * Source   POSIX.1-2017 getdelim
 */
#include <errno.h>
#include <stdlib.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"

ssize_t getdelim(char **restrict line, size_t *restrict size, int delimiter, FILE *restrict f)
{
	size_t n = 0;
	int c;
	char *p;

	if (!line || !size) {
		f->flags |= F_ERR;
		return fail(EINVAL);
	}
	if (!*line)
		*size = 0;
	do {
		c = stdio_get(f);
		if (c < 0)
			break;
		if (n + 1 >= *size) {
			p = realloc(*line, n * 2 + 128);
			if (!p) {
				stdio_unget(f);
				f->flags |= F_ERR;
				return -1;
			}
			*line = p;
			*size = n * 2 + 128;
		}
		(*line)[n++] = c;
	} while (c != delimiter);
	if (!n || (c < 0 && !(f->flags & F_EOF)))
		return -1;
	(*line)[n] = 0;
	return n;
}
