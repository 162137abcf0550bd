/* SPDX-License-Identifier: 0BSD */
/*
 * fputc - the fast way
 *
 * Contract: fputc.c
 */
#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

/* With fputc's own parameters, so that it need not move them first. */
static noinline int slow(int c, FILE *f)
{
	return __overflow(f, (unsigned char)c);
}

int fputc(int c, FILE *f)
{
	if (stdio_has_room(f) && ((unsigned char)c != '\n' || f->flags & F_FULL))
		return *f->wpos++ = c;
	return slow(c, f);
}
weak_alias(fputc, putc);
weak_alias(fputc, fputc_unlocked);
weak_alias(fputc, putc_unlocked);
