/* SPDX-License-Identifier: 0BSD */
/*
 * wctype_l - wctype in a given locale; all agree
 *
 * Returns  as wctype
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 wctype_l
 */
#include <wctype.h>

wctype_t wctype_l(const char *name, locale_t locale)
{
	(void)locale;
	return wctype(name);
}
