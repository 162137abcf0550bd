/* SPDX-License-Identifier: 0BSD */
/* __wcstod - the number at the start of a wide string, rounded to a type */
#include <stdio.h>
#include <wctype.h>

#include "internal/strtod.h"

static int next(struct source *source)
{
	wchar_t c = ((const wchar_t *)source->s)[source->taken++];

	return (unsigned)c < 128 ? c : EOF;
}

hidden long double __wcstod(const wchar_t *s, wchar_t **end, int bits, int overflow)
{
	const wchar_t *number = s;
	struct source source = {.next = next};
	long double x;

	while (iswspace(*number))
		number++;
	source.s = (const char *)number;
	x = __strtod_source(&source, bits, overflow);
	if (end)
		*end = (wchar_t *)(source.good ? number + source.good : s);
	return x;
}
