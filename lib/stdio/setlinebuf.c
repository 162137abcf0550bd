/* SPDX-License-Identifier: 0BSD */
/*
 * setlinebuf - write a stream at each newline
 *
 * Returns  nothing
 * Source   Linux man 3 setbuf; musl 1.2.5 stdio.h
 */
#include "internal/stdio_impl.h"

void setlinebuf(FILE *f)
{
	setvbuf(f, NULL, _IOLBF, 0);
}
