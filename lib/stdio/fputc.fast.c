/* SPDX-License-Identifier: 0BSD */
/*
 * fputc, putc and their _unlocked names - put one byte
 *
 * Returns  c converted to unsigned char, or EOF
 * Errors   those of write, in errno and ferror
 * Source   C11 7.21.7.3, 7.21.7.7; POSIX.1-2017 fputc, putc_unlocked
 */
#include "internal/stdio_impl.h"

/* With fputc's own parameters, so that it need not move them first. */
static noinline int slow(int c, FILE *f)
{
	return __overflow(f, (unsigned char)c);
}

int fputc(int c, FILE *f)
{
	if (has_room(f) && ((unsigned char)c != '\n' || f->flags & F_FULL))
		return *f->wpos++ = c;
	return slow(c, f);
}
weak_alias(fputc, putc);
weak_alias(fputc, fputc_unlocked);
weak_alias(fputc, putc_unlocked);
