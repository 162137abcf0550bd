/* SPDX-License-Identifier: 0BSD */
/*
 * dngettext - a message about n things, from a domain
 *
 * Returns  the translation, or one if n is 1, or many; not to be written to
 * Safety   thread-safe; errno stays
 * Source   GNU gettext manual 11.2.6
 */
#include <libintl.h>
#include <locale.h>

char *dngettext(const char *domain, const char *one, const char *many, unsigned long n)
{
	return dcngettext(domain, one, many, n, LC_MESSAGES);
}
