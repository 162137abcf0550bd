/* SPDX-License-Identifier: 0BSD */
/*
 * strerror_l - strerror in a given locale; every locale of mote speaks English
 *
 * Returns  the text, never NULL
 * Source   POSIX.1-2017 strerror_l
 */
#include <string.h>

char *strerror_l(int error, locale_t locale)
{
	(void)locale;
	return strerror(error);
}
