/* SPDX-License-Identifier: 0BSD */
/*
 * __fpending - bytes put and not yet written
 *
 * Returns  the number of bytes
 * Source   Linux man 3 stdio_ext; musl 1.2.5 stdio_ext.h
 */
#include <stdio_ext.h>

#include "internal/stdio_impl.h"

size_t __fpending(FILE *f)
{
	return f->wpos - f->wbase;
}
