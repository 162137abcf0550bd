/* SPDX-License-Identifier: 0BSD */
/*
 * fwscanf - read formatted input from a stream, the format in wide characters
 *
 * Returns  as vfwscanf
 * Errors   as vfwscanf
 * Source   C11 7.29.2; POSIX.1-2017 fwscanf
 */
#include "internal/variadic.h"

	variadic fwscanf, 2, vfwscanf
	.weak	__isoc99_fwscanf
	.set	__isoc99_fwscanf, fwscanf
