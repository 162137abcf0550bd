/* SPDX-License-Identifier: 0BSD */
/*
 * dprintf - write formatted text to a descriptor
 *
 * Returns  the number of bytes, or a negative value
 * Errors   as fprintf
 * Source   POSIX.1-2017 fprintf
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/variadic.h"

	variadic dprintf, 2, vdprintf
