/* SPDX-License-Identifier: 0BSD */
/*
 * __freading - is the stream reading, or can it not write?
 *
 * Returns  not 0 if so
 * Source   Linux man 3 stdio_ext; musl 1.2.5 stdio_ext.h
 */
#include <stdio_ext.h>

#include "internal/stdio_impl.h"

int __freading(FILE *f)
{
	return f->rend || f->flags & F_NOWR;
}
