/* SPDX-License-Identifier: 0BSD */
/*
 * vwprintf - write formatted text to stdout, the format in wide characters
 *
 * Returns  the number of wide characters, or a negative value
 * Errors   as vfwprintf
 * Source   C11 7.29.2.9; POSIX.1-2017 vfwprintf
 */
#include <wchar.h>

#include "internal/stdio_impl.h"

int vwprintf(const wchar_t *restrict format, va_list ap)
{
	return vfwprintf(stdout, format, ap);
}
