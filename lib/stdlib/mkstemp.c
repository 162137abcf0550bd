/* SPDX-License-Identifier: 0BSD */
/*
 * mkstemp - make a new file of mode 0600 and open it for reading and writing
 *
 * Returns  the descriptor, or -1 with errno
 * Errors   as mkostemps
 * Safety   async-signal-safe, no allocation
 * Source   POSIX.1-2017 mkstemp
 */
#include <stdlib.h>

int mkstemp(char *template)
{
	return mkostemps(template, 0, 0);
}
