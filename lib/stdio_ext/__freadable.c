/* SPDX-License-Identifier: 0BSD */
/*
 * __freadable - is the stream open for reading?
 *
 * Returns  not 0 if so
 * Source   Linux man 3 stdio_ext; musl 1.2.5 stdio_ext.h
 */
#include <stdio_ext.h>

#include "internal/stdio_impl.h"

int __freadable(FILE *f)
{
	return f->flags & F_READ;
}
