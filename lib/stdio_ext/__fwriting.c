/* SPDX-License-Identifier: 0BSD */
/*
 * __fwriting - is the stream writing, or can it not read?
 *
 * Returns  not 0 if so
 * Source   Linux man 3 stdio_ext; musl 1.2.5 stdio_ext.h
 */
#include <stdio_ext.h>

#include "internal/stdio_impl.h"

int __fwriting(FILE *f)
{
	return f->wpos || !(f->flags & F_READ);
}
