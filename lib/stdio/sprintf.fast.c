/* SPDX-License-Identifier: 0BSD */
/*
 * sprintf - the fast way
 *
 * Contract: sprintf.S
 */
#include <stdarg.h>
#include <stdio.h>

int sprintf(char *restrict s, const char *restrict format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = vsprintf(s, format, ap);
	va_end(ap);
	return n;
}
