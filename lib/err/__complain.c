/* SPDX-License-Identifier: 0BSD */
/* __complain - write a line with the program's name to stderr, for <err.h> */
#include <errno.h>

#include "internal/err.h"
#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

hidden void __complain(const char *text, const char *format, va_list ap)
{
	unsigned held = stdio_hold(stderr);

	fputs(program_invocation_short_name, stderr);
	fputs(": ", stderr);
	if (format) {
		vfprintf(stderr, format, ap);
		if (text)
			fputs(": ", stderr);
	}
	if (text)
		fputs(text, stderr);
	__overflow(stderr, '\n');
	(void)stdio_release(stderr, held);
}
