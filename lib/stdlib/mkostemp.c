/* SPDX-License-Identifier: 0BSD */
/*
 * mkostemp - make a new file of mode 0600 and open it for reading and writing
 *
 * Returns  the descriptor, or -1 with errno
 * Errors   as mkostemps
 * Safety   async-signal-safe, no allocation
 * Source   POSIX.1-2024 mkostemp
 */
#include <stdlib.h>

int mkostemp(char *template, int flags)
{
	return mkostemps(template, 0, flags);
}
