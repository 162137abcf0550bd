/* SPDX-License-Identifier: 0BSD */
/*
 * ungetc - put a byte back, to be read next
 *
 * At least 8 bytes go back. They are lost when the stream is moved; ftell counts them as unread.
 *
 * Returns  c converted to unsigned char, or EOF
 * Errors   EBADF  the stream is not open for reading
 * Source   C11 7.21.7.10; POSIX.1-2017 ungetc
 */
#include "internal/stdio_impl.h"

int ungetc(int c, FILE *f)
{
	if (c == EOF || __toread(f) || f->rpos == f->buf - UNGET)
		return EOF;
	f->flags &= ~F_EOF;
	return *--f->rpos = c;
}
