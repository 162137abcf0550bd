/* SPDX-License-Identifier: 0BSD */
/*
 * fsetpos - move a stream to where fgetpos was
 *
 * Returns  0, or -1
 * Errors   those of fseek
 * Source   C11 7.21.9.3; POSIX.1-2017 fsetpos
 */
#include "internal/stdio_impl.h"

int fsetpos(FILE *f, const fpos_t *place)
{
	return fseeko(f, place->__lldata, SEEK_SET);
}
