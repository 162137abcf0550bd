/* SPDX-License-Identifier: 0BSD */
/*
 * vprintf - write formatted text to stdout, arguments as a list
 *
 * Returns  the number of bytes, or a negative value
 * Errors   as vfprintf
 * Source   C11 7.21.6.10; POSIX.1-2017 vfprintf
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/stdio_impl.h"

int vprintf(const char *restrict format, va_list ap)
{
	return vfprintf(stdout, format, ap);
}
