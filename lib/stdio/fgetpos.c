/* SPDX-License-Identifier: 0BSD */
/*
 * fgetpos - keep where a stream is
 *
 * Returns  0, or -1
 * Errors   those of ftell
 * Source   C11 7.21.9.1; POSIX.1-2017 fgetpos
 */
#include "internal/stdio_impl.h"

int fgetpos(FILE *restrict f, fpos_t *restrict place)
{
	place->__lldata = ftello(f);
	return place->__lldata < 0 ? -1 : 0;
}
