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
#include <stdarg.h>
#include <stdio.h>

int printf(const char *restrict format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = vprintf(format, ap);
	va_end(ap);
	return n;
}
