/* SPDX-License-Identifier: 0BSD */
/*
 * nl_langinfo_l - a text of a locale
 *
 * Only CODESET and the locale's name differ between locales; CODESET of "C" is "ASCII".
 *
 * Returns  the text, "" for an item that is not known; constant
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 nl_langinfo_l, 7.3.5.2 (the time formats of the POSIX locale)
 * Differs  from musl 1.2.5: eras and alternative digits are empty, as they are in the POSIX locale
 */
#include <langinfo.h>
#include <string.h>

#include "internal/locale.h"

/* The items of a category in order; an item behind the last is empty. */
static const char numeric[] = ".\0";
static const char time[] = "Sun\0Mon\0Tue\0Wed\0Thu\0Fri\0Sat\0"
                           "Sunday\0Monday\0Tuesday\0Wednesday\0Thursday\0Friday\0Saturday\0"
                           "Jan\0Feb\0Mar\0Apr\0May\0Jun\0Jul\0Aug\0Sep\0Oct\0Nov\0Dec\0"
                           "January\0February\0March\0April\0May\0June\0"
                           "July\0August\0September\0October\0November\0December\0"
                           "AM\0PM\0%a %b %e %H:%M:%S %Y\0%m/%d/%y\0%H:%M:%S\0%I:%M:%S %p\0";
static const char monetary[] = "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0-\0";
static const char messages[] = "^[yY]\0^[nN]\0yes\0no\0";

static char *find(const char *s, size_t size, unsigned index)
{
	const char *end = s + size - 1;

	for (; index && s < end; index--)
		s += strlen(s) + 1;
	return (char *)s;
}

char *nl_langinfo_l(nl_item item, locale_t locale)
{
	unsigned category = (unsigned)item >> 16, index = item & 0xffff;
	int utf8 = duplocale(locale) == LOCALE_UTF8;

	if (item == CODESET)
		return utf8 ? "UTF-8" : "ASCII";
	if (index == 0xffff && category < LC_ALL)
		return utf8 && category == LC_CTYPE ? "C.UTF-8" : "C";
	switch (category) {
	case LC_NUMERIC:
		return find(numeric, sizeof numeric, index);
	case LC_TIME:
		return find(time, sizeof time, index);
	case LC_MONETARY:
		return find(monetary, sizeof monetary, index);
	case LC_MESSAGES:
		return find(messages, sizeof messages, index);
	}
	return "";
}
