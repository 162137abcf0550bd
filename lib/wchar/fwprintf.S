/* SPDX-License-Identifier: 0BSD */
/*
 * fwprintf - write formatted text, the format in wide characters
 *
 * Returns  the number of wide characters, or a negative value
 * Errors   as vfwprintf
 * Source   C11 7.29.2; POSIX.1-2017 fwprintf
 */
#include "internal/variadic.h"

	variadic fwprintf, 2, vfwprintf
