/* SPDX-License-Identifier: 0BSD */
/*
 * strerror - the English text of an error number
 *
 * The text may lie in one buffer, which the next call overwrites. A number that is no error gives
 * "Unknown error" and leaves errno alone.
 *
 * Returns  the text, never NULL
 * Source   C11 7.24.6.2; POSIX.1-2017 strerror
 * Differs  from musl 1.2.5: the buffer, in the size flavour; several texts
 */
#include <string.h>

#include "internal/strerror.h"

char *strerror(int error)
{
	static char text[STRERROR_SIZE];

	return (char *)__strerror(error, text);
}
