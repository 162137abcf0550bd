/* SPDX-License-Identifier: 0BSD */
/*
 * dgettext - a message in the user's language, from a domain
 *
 * Returns  the translation, or id; not to be written to
 * Safety   thread-safe; errno stays
 * Source   GNU gettext manual 11.2.2
 */
#include <libintl.h>
#include <locale.h>

char *dgettext(const char *domain, const char *id)
{
	return dcgettext(domain, id, LC_MESSAGES);
}
