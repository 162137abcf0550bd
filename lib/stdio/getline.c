/* SPDX-License-Identifier: 0BSD */
/*
 * getline - read a line into a buffer that grows
 *
 * Returns  the number of bytes, newline included, or -1 at the end of the file or after an error
 * Errors   those of getdelim
 * Source   POSIX.1-2017 getline
 */
#include "internal/stdio_impl.h"

ssize_t getline(char **restrict line, size_t *restrict size, FILE *restrict f)
{
	return getdelim(line, size, '\n', f);
}
