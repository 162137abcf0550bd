/* SPDX-License-Identifier: 0BSD */
/*
 * Message catalogues of gettext. A program that never calls bindtextdomain has none: the hook
 * finds nothing, and no code that reads catalogues is linked.
 */
#ifndef MOTE_LIB_INTERNAL_LIBINTL_H
#define MOTE_LIB_INTERNAL_LIBINTL_H

#include <stdbool.h>
#include <stddef.h>

#include "internal/hidden.h"

/* A domain's folder, the last one first; entries stay for ever. */
struct binding {
	struct binding *next;
	char *folder, domain[];
};

/* A file in memory, or the fact that there is none (map is NULL). They stay for ever. */
struct catalogue {
	struct catalogue *next;
	const struct binding *binding;
	const char *map, *plural; /* the rule, ended by a NUL; NULL for "n != 1" */
	size_t size;
	unsigned long forms;
	int category;
	char locale[];
};

/* What textdomain has said. */
hidden const char *__text_domain(void);
hidden extern struct binding *__bindings;
hidden const struct binding *__binding_of(const char *domain);
/* NULL if there is none. */
hidden const struct catalogue *__catalogue_of(const struct binding *, int category);
/* The translation, which has *size bytes and a NUL after them, or NULL. */
hidden const char *__catalogue_find(const struct catalogue *, const char *id, size_t *size);
/* The rule's value for n; false if it is none. */
hidden bool __plural_form(const char *rule, unsigned long n, unsigned long *form);
/* What dcngettext calls: a translation, or NULL. plural chooses the form for n. */
hidden const char *__translate_hook(
    const char *domain, const char *id, bool plural, unsigned long n, int category);

#endif
