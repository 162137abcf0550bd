/* SPDX-License-Identifier: 0BSD */
/*
 * gettext - a message in the user's language, from the domain that textdomain has named
 *
 * Returns  the translation, or id; not to be written to
 * Safety   thread-safe; errno stays
 * Source   GNU gettext manual 11.2
 */
#include <libintl.h>
#include <locale.h>
#include <stddef.h>

char *gettext(const char *id)
{
	return dcgettext(NULL, id, LC_MESSAGES);
}
