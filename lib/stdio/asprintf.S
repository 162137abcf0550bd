/* SPDX-License-Identifier: 0BSD */
/*
 * asprintf - formatted text into memory from malloc
 *
 * Returns  the number of bytes without the terminating 0; -1 on an error, and *s is NULL then
 * Errors   ENOMEM; as fprintf
 * Source   GNU, BSD asprintf; POSIX.1-2024
 * Differs  from musl 1.2.5: *s is NULL after an error
 */
#include "internal/variadic.h"

	variadic asprintf, 2, vasprintf
