/* SPDX-License-Identifier: 0BSD */
/*
 * dcngettext - a message about n things in the language of a category, from a domain
 *
 * A NULL domain is textdomain's. If many is NULL, n does not count and the first form is taken.
 *
 * Returns  the translation, or one if n is 1, or many; not to be written to
 * Safety   thread-safe; errno stays
 * Source   GNU gettext manual 11.2.6; musl 1.2.6 for no LANGUAGE
 */
#include <libintl.h>

#include "internal/libintl.h"

static const char *none(
    const char *domain, const char *id, bool plural, unsigned long n, int category)
{
	(void)domain, (void)id, (void)plural, (void)n, (void)category;
	return NULL;
}
weak_alias(none, __translate_hook);

char *dcngettext(
    const char *domain, const char *one, const char *many, unsigned long n, int category)
{
	const char *found = one ? __translate_hook(domain, one, many, n, category) : NULL;

	return (char *)(found ? found : n == 1 ? one : many);
}
