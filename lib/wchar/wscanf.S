/* SPDX-License-Identifier: 0BSD */
/*
 * wscanf - read formatted input from stdin, the format in wide characters
 *
 * Returns  as vwscanf
 * Errors   as vfwscanf
 * Source   C11 7.29.2; POSIX.1-2017 fwscanf
 */
#include "internal/variadic.h"

	variadic wscanf, 1, vwscanf
	.weak	__isoc99_wscanf
	.set	__isoc99_wscanf, wscanf
