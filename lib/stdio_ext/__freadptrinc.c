/* SPDX-License-Identifier: 0BSD */
/*
 * __freadptrinc - take n bytes of __freadptr
 *
 * Returns  nothing
 * Source   Linux man 3 stdio_ext; musl 1.2.5 stdio_ext.h
 */
#include <stdio_ext.h>

#include "internal/stdio_impl.h"

void __freadptrinc(FILE *f, size_t n)
{
	f->rpos += n;
}
