/* SPDX-License-Identifier: 0BSD */
/*
 * vsnprintf - the fast way
 *
 * Contract: vsnprintf.c
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
