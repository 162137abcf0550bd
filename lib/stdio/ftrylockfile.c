/* SPDX-License-Identifier: 0BSD */
/*
 * ftrylockfile - take the lock of a stream, if it is free
 *
 * Without threads it always is.
 *
 * Returns  0: it is
 * Source   POSIX.1-2017 ftrylockfile
 */
#include "internal/stdio_impl.h"

int ftrylockfile(FILE *f)
{
	(void)f;
	return 0;
}
