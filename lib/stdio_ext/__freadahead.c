/* SPDX-License-Identifier: 0BSD */
/*
 * __freadahead - bytes that were read and not yet taken
 *
 * Returns  the number of bytes
 * Source   Linux man 3 stdio_ext; musl 1.2.5 stdio_ext.h
 */
#include <stdio_ext.h>

#include "internal/stdio_impl.h"

size_t __freadahead(FILE *f)
{
	return f->rend - f->rpos;
}
