/* SPDX-License-Identifier: 0BSD */
/*
 * scanf - read formatted text from stdin
 *
 * Returns  the number of items assigned, or EOF if the input ended before the first
 * Errors   EINVAL unknown or unfinished conversion; ERANGE an integer does not fit; EILSEQ no such
 *          wide character; ENOMEM for %m; those of read
 * Source   C11 7.21.6.4; POSIX.1-2017 fscanf
 * Differs  from musl 1.2.5: the width of %lc, %ls and %l[ counts characters, as in glibc;
 *          an integer that does not fit is the limit which strtol has, in musl ULLONG_MAX
 */
#include "internal/variadic.h"

	variadic scanf, 1, vscanf
	.weak	__isoc99_scanf
	.set	__isoc99_scanf, scanf
