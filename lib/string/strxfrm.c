/* SPDX-License-Identifier: 0BSD */
/*
 * strxfrm - transform a string so that strcmp of results is strcoll of the strings
 *
 * The transformation is the identity. d may be NULL if n is 0.
 *
 * Returns  the length of the result; >= n means that d holds only a part of it
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.4.5
 */
#include <string.h>

size_t strxfrm(char *restrict d, const char *restrict s, size_t n)
{
	return strlcpy(d, s, n);
}
