/* SPDX-License-Identifier: 0BSD */
/*
 * vwscanf - read formatted input from stdin, the format in wide characters
 *
 * Returns  as vfwscanf
 * Errors   as vfwscanf
 * Source   C11 7.29.2.10; POSIX.1-2017 vfwscanf
 */
#include <wchar.h>

#include "internal/stdio_impl.h"

int vwscanf(const wchar_t *restrict format, va_list ap)
{
	return vfwscanf(stdin, format, ap);
}
weak_alias(vwscanf, __isoc99_vwscanf);
