/* SPDX-License-Identifier: 0BSD */
/*
 * putchar, putchar_unlocked - put one byte to stdout
 *
 * Returns  c converted to unsigned char, or EOF
 * Errors   those of write, in errno and ferror
 * Source   C11 7.21.7.8; POSIX.1-2017 putchar
 */
#include "internal/stdio_impl.h"

int putchar(int c)
{
	FILE *f = in_register(stdout);
	unsigned char byte = c;

	if (has_room(f) && (byte != '\n' || f->flags & F_FULL))
		return *f->wpos++ = byte;
	return __overflow(f, byte);
}
weak_alias(putchar, putchar_unlocked);
