/* SPDX-License-Identifier: 0BSD */
/*
 * __freadptr - where the bytes are that were read and not yet taken
 *
 * Returns  pointer to *n bytes, or NULL if there are none
 * Source   Linux man 3 stdio_ext; musl 1.2.5 stdio_ext.h
 */
#include <stdio_ext.h>

#include "internal/stdio_impl.h"

const char *__freadptr(FILE *f, size_t *n)
{
	*n = f->rend - f->rpos;
	return *n ? (const char *)f->rpos : NULL;
}
