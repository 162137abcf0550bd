/* SPDX-License-Identifier: 0BSD */
/*
 * __translate_hook - find a message in the catalogue of a domain that bindtextdomain has named
 *
 * Returns  the translation, or NULL; errno stays
 * Source   GNU gettext manual 11.2.6
 */
#include <errno.h>
#include <locale.h>
#include <string.h>

#include "internal/libintl.h"
#include "internal/syscall_ret.h"

struct binding *__bindings;

/* Here, so that bindtextdomain links what finds messages. */
const struct binding *__binding_of(const char *domain)
{
	struct binding *b = __atomic_load_n(&__bindings, __ATOMIC_ACQUIRE);

	while (b && strcmp(b->domain, domain))
		b = b->next;
	return b;
}

static const char *translate(
    const struct catalogue *c, const char *id, bool plural, unsigned long n)
{
	unsigned long form = n != 1;
	size_t size, part;
	const char *s = __catalogue_find(c, id, &size);

	if (!s || !plural)
		return s;
	if ((c->plural && !__plural_form(c->plural, n, &form)) || form >= c->forms)
		return NULL;
	for (; form; form--) {
		part = strlen(s) + 1;
		if (part > size)
			return NULL;
		s += part;
		size -= part;
	}
	return s;
}

const char *__translate_hook(
    const char *domain, const char *id, bool plural, unsigned long n, int category)
{
	int error = errno;
	const struct binding *b;
	const struct catalogue *c;
	const char *found = NULL;

	if ((unsigned)category >= LC_ALL)
		return NULL;
	b = __binding_of(domain ? domain : __text_domain());
	c = b ? __catalogue_of(b, category) : NULL;
	if (c)
		found = translate(c, id, plural, n);
	fail(error);
	return found;
}
