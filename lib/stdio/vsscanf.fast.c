/* SPDX-License-Identifier: 0BSD */
/*
 * vsscanf - read formatted text from a string, arguments as a list
 *
 * Contract: vsscanf.c
 */
#include <string.h>

#include "internal/scanf.h"

/* As much of a string as is looked at in advance: all of it would be too much of a long one. */
#define WINDOW 128

static int read_string(FILE *f)
{
	if (!*f->rpos)
		return EOF;
	f->rend = f->rpos + strnlen((char *)f->rpos, WINDOW);
	return *f->rpos++;
}

int vsscanf(const char *restrict s, const char *restrict format, va_list ap)
{
	FILE f;

	/* All that the core and read_string look at. */
	f.rpos = f.rend = (unsigned char *)s;
	return __scanf_core(read_string, &f, format, ap);
}
weak_alias(vsscanf, __isoc99_vsscanf);
