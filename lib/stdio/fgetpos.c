/* SPDX-License-Identifier: 0BSD */
/*
 * fgetpos - keep where a stream is
 *
 * Nothing is stored on an error.
 *
 * Returns  0, or -1
 * Errors   those of ftell
 * Source   C11 7.21.9.1; POSIX.1-2017 fgetpos
 */
#include "internal/stdio_impl.h"

int fgetpos(FILE *restrict f, fpos_t *restrict place)
{
	off_t here = ftello(f);

	if (here < 0)
		return -1;
	place->__lldata = here;
	return 0;
}
