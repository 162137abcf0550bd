/* SPDX-License-Identifier: 0BSD */
/*
 * sscanf - read formatted text from a string
 *
 * Returns  the number of items assigned, or EOF if the input ended before the first
 * Errors   EINVAL unknown or unfinished conversion; ERANGE an integer does not fit; EILSEQ no such
 *          wide character; ENOMEM for %m
 * Safety   async-signal-safe and no allocation without %m, thread-safe; 10 KB of stack for a float
 * Source   C11 7.21.6.7; POSIX.1-2017 fscanf
 * Differs  from musl 1.2.5: the width of %lc, %ls and %l[ counts characters, as in glibc;
 *          an integer that does not fit is the limit which strtol has, in musl ULLONG_MAX
 */
#include "internal/variadic.h"

	variadic sscanf, 2, vsscanf
	.weak	__isoc99_sscanf
	.set	__isoc99_sscanf, sscanf
