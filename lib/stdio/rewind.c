/* SPDX-License-Identifier: 0BSD */
/*
 * rewind - move a stream to its start and clear its error
 *
 * Returns  nothing
 * Errors   those of fseek, in errno
 * Source   C11 7.21.9.5; POSIX.1-2017 rewind
 */
#include "internal/stdio_impl.h"

void rewind(FILE *f)
{
	fseeko(f, 0, SEEK_SET);
	f->flags &= ~F_ERR;
}
