/* SPDX-License-Identifier: 0BSD */
/*
 * __time_name - the names of weekdays and months in the C locale
 *
 * Source   POSIX.1-2017 §7.3.5.3 (LC_TIME of the POSIX locale)
 */
#include "internal/calendar.h"

hidden const char *__time_name(unsigned i, unsigned first)
{
	static const char names[] =
	    "Sunday\0Monday\0Tuesday\0Wednesday\0Thursday\0Friday\0Saturday\0"
	    "January\0February\0March\0April\0May\0June\0"
	    "July\0August\0September\0October\0November\0December\0?";
	const char *s = names;

	for (i = i < (first ? 12 : 7) ? i + first : 19; i; i--)
		while (*s++)
			;
	return s;
}
