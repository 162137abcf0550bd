/* SPDX-License-Identifier: 0BSD */
/*
 * setbuffer - give a stream a buffer, or none
 *
 * Returns  nothing
 * Source   Linux man 3 setbuf; musl 1.2.5 stdio.h
 */
#include "internal/stdio_impl.h"

void setbuffer(FILE *f, char *buf, size_t size)
{
	setvbuf(f, buf, buf ? _IOFBF : _IONBF, size);
}
