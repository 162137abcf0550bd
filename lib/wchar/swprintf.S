/* SPDX-License-Identifier: 0BSD */
/*
 * swprintf - formatted text into n wide characters
 *
 * Returns  the number of wide characters, or a negative value
 * Errors   as vswprintf
 * Source   C11 7.29.2; POSIX.1-2017 fwprintf
 */
#include "internal/variadic.h"

	variadic swprintf, 3, vswprintf
