/* SPDX-License-Identifier: 0BSD */
/*
 * strerror_r - write the text of an error number into n bytes, cut if need be
 *
 * The text ends with a NUL unless n is 0. A number that is no error gives "Unknown error".
 *
 * Returns  0, or ERANGE if the text was cut; errno is not set
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 strerror_r
 */
#include <errno.h>
#include <string.h>

#include "internal/hidden.h"
#include "internal/strerror.h"

int strerror_r(int error, char *to, size_t n)
{
	char text[STRERROR_SIZE];

	return strlcpy(to, __strerror(error, text), n) < n ? 0 : ERANGE;
}

/* glibc's name for this one of its two. */
weak_alias(strerror_r, __xpg_strerror_r);
