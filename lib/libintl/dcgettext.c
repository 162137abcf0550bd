/* SPDX-License-Identifier: 0BSD */
/*
 * dcgettext - a message in the language of a category, from a domain
 *
 * Returns  the translation, or id; not to be written to
 * Safety   thread-safe; errno stays
 * Source   GNU gettext manual 11.2.2
 */
#include <libintl.h>
#include <stddef.h>

char *dcgettext(const char *domain, const char *id, int category)
{
	return dcngettext(domain, id, NULL, 1, category);
}
