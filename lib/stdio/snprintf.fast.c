/* SPDX-License-Identifier: 0BSD */
/*
 * snprintf - formatted text into n bytes of memory
 *
 * What does not fit is cut off; the text always ends in a 0, unless n is 0.
 *
 * Returns  the number of bytes of the whole text without the terminating 0, or a negative value
 * Errors   EINVAL unknown conversion; EILSEQ no such wide character; EOVERFLOW more than INT_MAX
 *          bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.21.6.5; POSIX.1-2017 fprintf
 * Differs  from musl 1.2.5: nothing
 */
#include <stdarg.h>
#include <stdio.h>

int snprintf(char *restrict s, size_t size, const char *restrict format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = vsnprintf(s, size, format, ap);
	va_end(ap);
	return n;
}
