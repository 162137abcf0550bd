/* SPDX-License-Identifier: 0BSD */
/*
 * __time_name - a name of a weekday or month in the C locale
 */
#include "internal/calendar.h"

hidden const char *__time_name(unsigned i, unsigned first)
{
	const char *s = __time_names;

	for (i = i < (first ? 12 : 7) ? i + first : 19; i; i--)
		while (*s++)
			;
	return s;
}
