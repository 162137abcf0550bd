/* SPDX-License-Identifier: 0BSD */
/*
 * sprintf - formatted text into memory, however long it gets
 *
 * Returns  the number of bytes without the terminating 0, or a negative value
 * Errors   EINVAL unknown conversion; EILSEQ no such wide character; EOVERFLOW more than INT_MAX
 *          bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.21.6.6; POSIX.1-2017 fprintf
 * Differs  from musl 1.2.5: nothing
 */
#include <stdarg.h>
#include <stdio.h>

int sprintf(char *restrict s, const char *restrict format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = vsprintf(s, format, ap);
	va_end(ap);
	return n;
}
