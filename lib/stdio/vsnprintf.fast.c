/* SPDX-License-Identifier: 0BSD */
/*
 * vsnprintf - formatted text into n bytes of memory, arguments as a list
 *
 * What does not fit is cut off; the text always ends in a 0, unless n is 0.
 *
 * Returns  the number of bytes of the whole text without the terminating 0, or a negative value
 * Errors   EINVAL unknown conversion; EILSEQ no such wide character; EOVERFLOW more than INT_MAX
 *          bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.21.6.12; POSIX.1-2017 vfprintf
 * Differs  from musl 1.2.5: nothing
 */
#include <limits.h>
#include <string.h>

#include "internal/printf.h"

static void fill(struct print *p, const char *s, size_t n)
{
	(void)n;
	memcpy(p->at, s, p->end - p->at);
	p->at = p->end;
}

int vsnprintf(char *restrict s, size_t size, const char *restrict format, va_list ap)
{
	struct print print;
	/* vsprintf's size would wrap, and more than this is an error. */
	size_t room = size > INT_MAX ? INT_MAX : size - !!size;
	int n;

	print.to = NULL;
	print.at = s;
	print.end = s + room;
	print.spill = fill;
	n = __printf_window(&print, format, ap);
	if (size)
		*print.at = 0;
	return n;
}
