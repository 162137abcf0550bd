/* SPDX-License-Identifier: 0BSD */
/*
 * swscanf - read formatted input from a wide string, the format in wide characters
 *
 * Returns  as vswscanf
 * Errors   as vfwscanf
 * Source   C11 7.29.2; POSIX.1-2017 fwscanf
 */
#include "internal/variadic.h"

	variadic swscanf, 2, vswscanf
	.weak	__isoc99_swscanf
	.set	__isoc99_swscanf, swscanf
