/* SPDX-License-Identifier: 0BSD */
/*
 * mkstemps - make a new file of mode 0600 and open it for reading and writing
 *
 * Returns  the descriptor, or -1 with errno
 * Errors   as mkostemps
 * Safety   async-signal-safe, no allocation
 * Source   Linux man 3 mkstemps
 */
#include <stdlib.h>

int mkstemps(char *template, int suffix_n)
{
	return mkostemps(template, suffix_n, 0);
}
