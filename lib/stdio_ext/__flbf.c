/* SPDX-License-Identifier: 0BSD */
/*
 * __flbf - is the stream line-buffered?
 *
 * A stream that has not yet asked whether it is a terminal is not.
 *
 * Returns  not 0 if so
 * Source   Linux man 3 stdio_ext; musl 1.2.5 stdio_ext.h
 */
#include <stdio_ext.h>

#include "internal/stdio_impl.h"

int __flbf(FILE *f)
{
	return !(f->flags & F_FULL) && f->lines > 1;
}
