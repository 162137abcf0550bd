/* SPDX-License-Identifier: 0BSD */
/*
 * vasprintf - formatted text into memory from malloc, arguments as a list
 *
 * Returns  the number of bytes without the terminating 0; -1 on an error, and *s is NULL then
 * Errors   ENOMEM; as vfprintf
 * Source   GNU, BSD vasprintf; POSIX.1-2024
 * Differs  from musl 1.2.5: *s is NULL after an error
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

int vasprintf(char **s, const char *format, va_list ap)
{
	va_list again;
	int n;

	va_copy(again, ap);
	n = vsnprintf(NULL, 0, format, again);
	va_end(again);
	*s = n < 0 ? NULL : malloc(n + 1UL);
	return *s ? vsnprintf(*s, n + 1UL, format, ap) : -1;
}
