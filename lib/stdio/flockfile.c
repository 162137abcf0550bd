/* SPDX-License-Identifier: 0BSD */
/*
 * flockfile - take the lock of a stream
 *
 * Without threads there is nobody to wait for.
 *
 * Returns  nothing
 * Source   POSIX.1-2017 flockfile
 */
#include "internal/stdio_impl.h"

void flockfile(FILE *f)
{
	(void)f;
}
weak_alias(flockfile, funlockfile);
