/* SPDX-License-Identifier: 0BSD */
/*
 * snprintf - the fast way
 *
 * Contract: snprintf.S
 */
#include <stdarg.h>
#include <stdio.h>

int snprintf(char *restrict s, size_t size, const char *restrict format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = vsnprintf(s, size, format, ap);
	va_end(ap);
	return n;
}
