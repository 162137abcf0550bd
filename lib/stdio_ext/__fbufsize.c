/* SPDX-License-Identifier: 0BSD */
/*
 * __fbufsize - the size of a stream's buffer
 *
 * Returns  the size in bytes, 0 if unbuffered
 * Source   Linux man 3 stdio_ext; musl 1.2.5 stdio_ext.h
 */
#include <stdio_ext.h>

#include "internal/stdio_impl.h"

size_t __fbufsize(FILE *f)
{
	if (f->flags & F_NBF)
		return 0;
	return f->buf ? f->end - f->buf + 1 : STREAM_BUFFER;
}
