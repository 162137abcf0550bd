/* SPDX-License-Identifier: 0BSD */
/* __refuse_write - for streams not open for writing, where the kernel would not say so */
#include <errno.h>

#include "internal/stdio_impl.h"

hidden ssize_t __refuse_write(FILE *f, const unsigned char *s, size_t n)
{
	(void)f;
	(void)s;
	(void)n;
	return -EBADF;
}
