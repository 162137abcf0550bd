/* SPDX-License-Identifier: 0BSD */
/*
 * __fseterr - set the error indicator
 *
 * Returns  nothing
 * Source   Linux man 3 stdio_ext; musl 1.2.5 stdio_ext.h
 */
#include <stdio_ext.h>

#include "internal/stdio_impl.h"

void __fseterr(FILE *f)
{
	f->flags |= F_ERR;
}
