/* SPDX-License-Identifier: 0BSD */
/*
 * __fpurge, fpurge - forget what is pending or was read ahead
 *
 * Returns  0
 * Source   Linux man 3 stdio_ext; musl 1.2.5 stdio_ext.h
 */
#include <stdio_ext.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

int __fpurge(FILE *f)
{
	stdio_leave_writing(f);
	f->rpos = f->rend = NULL;
	return 0;
}
weak_alias(__fpurge, fpurge);
