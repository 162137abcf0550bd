/* SPDX-License-Identifier: 0BSD */
/*
 * bindtextdomain - say in which folder a domain has its catalogues, or ask for it
 *
 * Catalogues are looked for only after this. A folder of another name than before is kept for ever.
 *
 * Returns  the folder in force; NULL without errno if folder or domain is NULL and there is none
 * Errors   EINVAL  a domain of more than 255 bytes, a folder of 4096 or more; ENOMEM
 * Safety   thread-safe, allocates
 * Source   GNU gettext manual 11.2.3; musl 1.2.6
 */
#include <errno.h>
#include <libintl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "internal/libintl.h"
#include "internal/syscall_ret.h"

char *bindtextdomain(const char *domain, const char *folder)
{
	const struct binding *old;
	struct binding *new;
	size_t n;

	if (!domain)
		return NULL;
	n = strlen(domain) + 1;
	if (n > NAME_MAX + 1 || (folder && strlen(folder) >= PATH_MAX)) {
		fail(EINVAL);
		return NULL;
	}
	old = __binding_of(domain);
	if (!folder || (old && !strcmp(old->folder, folder)))
		return old ? old->folder : NULL;
	new = malloc(sizeof(*new) + n + strlen(folder) + 1);
	if (!new)
		return NULL;
	memcpy(new->domain, domain, n);
	new->folder = strcpy(new->domain + n, folder);
	new->next = __bindings;
	while (!__atomic_compare_exchange_n(
	    &__bindings, &new->next, new, false, __ATOMIC_RELEASE, __ATOMIC_RELAXED))
		;
	return new->folder;
}
