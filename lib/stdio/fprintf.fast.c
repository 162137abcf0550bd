/* SPDX-License-Identifier: 0BSD */
/*
 * fprintf - the fast way
 *
 * Contract: fprintf.S
 */
#include <stdarg.h>
#include <stdio.h>

int fprintf(FILE *restrict f, const char *restrict format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = vfprintf(f, format, ap);
	va_end(ap);
	return n;
}
