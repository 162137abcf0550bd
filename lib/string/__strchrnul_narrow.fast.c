/* SPDX-License-Identifier: 0BSD */
/*
 * __strchrnul_narrow - strchrnul in vectors of 16 bytes
 *
 * Returns  pointer to c, or to the NUL
 * Safety   async-signal-safe, thread-safe, no allocation
 */
#include "internal/find_inline.h"

hidden char *__strchrnul_narrow(const char *s, int c);

char *__strchrnul_narrow(const char *s, int c)
{
	return (char *)find16(s, NULL, c, FIND_EITHER);
}
