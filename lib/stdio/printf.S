/* SPDX-License-Identifier: 0BSD */
/*
 * printf - write formatted text to stdout
 *
 * Returns  the number of bytes, or a negative value
 * Errors   EINVAL unknown conversion; EILSEQ no such wide character; EOVERFLOW more than INT_MAX
 *          bytes; those of write
 * Source   C11 7.21.6.3; POSIX.1-2017 fprintf
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/variadic.h"

	variadic printf, 1, vprintf
