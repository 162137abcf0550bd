/* SPDX-License-Identifier: 0BSD */
/*
 * getdelim - the fast way
 *
 * Contract: getdelim.c
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"

ssize_t getdelim(char **restrict line, size_t *restrict size, int delimiter, FILE *restrict f)
{
	unsigned char *found = NULL;
	size_t n = 0, k, room;
	char *p;

	if (!line || !size) {
		f->flags |= F_ERR;
		return fail(EINVAL);
	}
	if (!*line)
		*size = 0;
	while (!found) {
		if (f->rpos == f->rend) {
			if (__uflow(f) < 0)
				break;
			stdio_unget(f);
		}
		k = f->rend - f->rpos;
		found = memchr(f->rpos, delimiter, k);
		k = found ? (size_t)(found + 1 - f->rpos) : k;
		if (n + k >= *size) {
			room = (n + k) * 2 + 128;
			p = realloc(*line, room);
			if (!p) {
				f->flags |= F_ERR;
				return -1;
			}
			*line = p;
			*size = room;
		}
		memcpy(*line + n, f->rpos, k);
		f->rpos += k;
		n += k;
	}
	if (!n || (!found && !(f->flags & F_EOF)))
		return -1;
	(*line)[n] = 0;
	return n;
}
