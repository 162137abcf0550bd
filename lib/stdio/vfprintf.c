/* SPDX-License-Identifier: 0BSD */
/*
 * vfprintf - write formatted text to a stream, arguments as a list
 *
 * Returns  the number of bytes, or a negative value
 * Errors   EINVAL unknown conversion; EILSEQ no such wide character; EOVERFLOW more than INT_MAX
 *          bytes; those of write
 * Source   C11 7.21.6.8; POSIX.1-2017 vfprintf
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/printf.h"
#include "internal/stdio_inline.h"

int vfprintf(FILE *restrict f, const char *restrict format, va_list ap)
{
	int n = __printf_core(__printf_stream, f, format, ap);

	/* An unbuffered stream was held back, and keeps nothing. */
	if (f->flags & F_NBF) {
		n |= __flush(f);
		stdio_forget(f);
	}
	return n;
}
