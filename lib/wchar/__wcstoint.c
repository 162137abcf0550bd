/* SPDX-License-Identifier: 0BSD */
/* __wcstoint - the number at the start of a wide string, for the wcstol and wcstoul families */
#include "internal/strtoint_inline.h"

unsigned long __wcstoint(const wchar_t *s, wchar_t **end, int base, unsigned long max)
{
	return strtoint_read(
	    (const unsigned char *)s, sizeof *s, (const unsigned char **)end, base, max);
}
