/* SPDX-License-Identifier: 0BSD */
/*
 * ngettext - a message about n things, from the domain that textdomain has named
 *
 * Returns  the translation, or one if n is 1, or many; not to be written to
 * Safety   thread-safe; errno stays
 * Source   GNU gettext manual 11.2.6
 */
#include <libintl.h>
#include <locale.h>
#include <stddef.h>

char *ngettext(const char *one, const char *many, unsigned long n)
{
	return dcngettext(NULL, one, many, n, LC_MESSAGES);
}
