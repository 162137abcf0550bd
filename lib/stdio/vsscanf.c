/* SPDX-License-Identifier: 0BSD */
/*
 * vsscanf - read formatted text from a string, arguments as a list
 *
 * Returns  the number of items assigned, or EOF if the input ended before the first
 * Errors   EINVAL unknown or unfinished conversion; ERANGE an integer does not fit; EILSEQ no such
 *          wide character; ENOMEM for %m
 * Safety   async-signal-safe and no allocation without %m, thread-safe; 10 KB of stack for a float
 * Source   C11 7.21.6.14; POSIX.1-2017 vfscanf
 * Differs  from musl 1.2.5: the width of %lc, %ls and %l[ counts characters, as in glibc;
 *          an integer that does not fit is the limit which strtol has, in musl ULLONG_MAX
 */
#include "internal/scanf.h"

static int read_string(FILE *f)
{
	return *f->rpos ? *f->rpos++ : EOF;
}

int vsscanf(const char *restrict s, const char *restrict format, va_list ap)
{
	FILE f;

	/* All that the core and read_string look at. Nothing was read ahead. */
	f.rpos = (unsigned char *)s;
	f.rend = NULL;
	return __scanf_core(read_string, &f, format, ap);
}
weak_alias(vsscanf, __isoc99_vsscanf);
