/* SPDX-License-Identifier: 0BSD */
/*
 * vscanf - read formatted text from stdin, arguments as a list
 *
 * Returns  the number of items assigned, or EOF if the input ended before the first
 * Errors   EINVAL unknown or unfinished conversion; ERANGE an integer does not fit; EILSEQ no such
 *          wide character; ENOMEM for %m; those of read
 * Source   C11 7.21.6.11; POSIX.1-2017 vfscanf
 * Differs  from musl 1.2.5: the width of %lc, %ls and %l[ counts characters, as in glibc;
 *          an integer that does not fit is the limit which strtol has, in musl ULLONG_MAX
 */
#include "internal/stdio_impl.h"

int vscanf(const char *restrict format, va_list ap)
{
	return vfscanf(stdin, format, ap);
}
weak_alias(vscanf, __isoc99_vscanf);
