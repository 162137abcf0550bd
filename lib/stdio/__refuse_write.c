/* SPDX-License-Identifier: 0BSD */
/* __refuse_write - the write of a stream that is not open for it, where the kernel would not say so */
#include <errno.h>

#include "internal/stdio_impl.h"

hidden ssize_t __refuse_write(FILE *f, const unsigned char *s, size_t n)
{
	(void)f;
	(void)s;
	(void)n;
	return -EBADF;
}
