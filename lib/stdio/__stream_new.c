/* SPDX-License-Identifier: 0BSD */
/* __stream_new, __stream_free - streams that malloc made; their list is __files */
#include <stdlib.h>

#include "internal/stdio_impl.h"

requires(__flush_files);

hidden FILE *__stream_new(size_t size, int fd, int flags)
{
	FILE *f = malloc(size);

	if (f) {
		*f = (FILE){
		    .fd_xor_1 = fd ^ 1, .flags = flags | F_HEAP, .lines = 1, .next = __files};
		__files = f;
	}
	return f;
}

hidden void __stream_free(FILE *f)
{
	FILE **p = &__files;

	while (*p != f)
		p = &(*p)->next;
	*p = f->next;
	free(f);
}
