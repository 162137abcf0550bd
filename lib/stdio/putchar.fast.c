/* SPDX-License-Identifier: 0BSD */
/*
 * putchar - the fast way
 *
 * Contract: putchar.c
 */
#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

int putchar(int c)
{
	FILE *f = stdio_register(stdout);
	unsigned char byte = c;

	if (stdio_has_room(f) && (byte != '\n' || f->flags & F_FULL))
		return *f->wpos++ = byte;
	return __overflow(f, byte);
}
weak_alias(putchar, putchar_unlocked);
