/* SPDX-License-Identifier: 0BSD */
/*
 * vsprintf - formatted text into memory, however long it gets, arguments as a list
 *
 * Returns  the number of bytes without the terminating 0, or a negative value
 * Errors   as vsnprintf
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.21.6.13; POSIX.1-2017 vfprintf
 * Differs  from musl 1.2.5: nothing
 */
#include <stdint.h>
#include <stdio.h>

int vsprintf(char *restrict s, const char *restrict format, va_list ap)
{
	return vsnprintf(s, SIZE_MAX, format, ap);
}
