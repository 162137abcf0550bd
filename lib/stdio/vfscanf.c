/* SPDX-License-Identifier: 0BSD */
/*
 * vfscanf - read formatted text from a stream, arguments as a list
 *
 * Returns  the number of items assigned, or EOF if the input ended before the first
 * Errors   EINVAL unknown or unfinished conversion; ERANGE an integer does not fit; EILSEQ no such
 *          wide character; ENOMEM for %m; those of read
 * Source   C11 7.21.6.9; POSIX.1-2017 vfscanf
 * Differs  from musl 1.2.5: the width of %lc, %ls and %l[ counts characters, as in glibc;
 *          an integer that does not fit is the limit which strtol has, in musl ULLONG_MAX
 */
#include "internal/scanf.h"

int vfscanf(FILE *restrict f, const char *restrict format, va_list ap)
{
	return __scanf_core(fgetc, f, format, ap);
}
weak_alias(vfscanf, __isoc99_vfscanf);
