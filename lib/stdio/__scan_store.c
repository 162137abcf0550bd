/* SPDX-License-Identifier: 0BSD */
/*
 * __scan_store - an integer that scanf has read
 *
 * Source   C11 7.21.6.2; POSIX.1-2017 fscanf
 */
#include "internal/scanf.h"

hidden void __scan_store(struct scan *p, unsigned char *to, unsigned long x)
{
	int i;

	if (to)
		for (i = p->shift & 63; i < 64; i += 8, x >>= 8)
			*to++ = x;
}
