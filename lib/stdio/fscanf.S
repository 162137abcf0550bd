/* SPDX-License-Identifier: 0BSD */
/*
 * fscanf - read formatted text from a stream
 *
 * Returns  the number of items assigned, or EOF if the input ended before the first
 * Errors   EINVAL unknown or unfinished conversion; ERANGE an integer does not fit; EILSEQ no such
 *          wide character; ENOMEM for %m; those of read
 * Source   C11 7.21.6.2; POSIX.1-2017 fscanf
 * Differs  from musl 1.2.5: the width of %lc, %ls and %l[ counts characters, as in glibc;
 *          an integer that does not fit is the limit which strtol has, in musl ULLONG_MAX
 */
#include "internal/variadic.h"

	variadic fscanf, 2, vfscanf
	.weak	__isoc99_fscanf
	.set	__isoc99_fscanf, fscanf
