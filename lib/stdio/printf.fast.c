/* SPDX-License-Identifier: 0BSD */
/*
 * printf - the fast way
 *
 * Contract: printf.S
 */
#include <stdarg.h>
#include <stdio.h>

int printf(const char *restrict format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = vprintf(format, ap);
	va_end(ap);
	return n;
}
