/* SPDX-License-Identifier: 0BSD */
/*
 * textdomain - name the domain of gettext and ngettext, or ask for it
 *
 * It is "messages" at first, and again after "".
 *
 * Returns  the domain in force, in a buffer that the next call writes; NULL with errno
 * Errors   EINVAL  a name of more than 255 bytes
 * Safety   not thread-safe, no allocation
 * Source   GNU gettext manual 11.2.1
 * Differs  from musl 1.2.6: "" is the default and not a name
 */
#include <errno.h>
#include <libintl.h>
#include <limits.h>
#include <string.h>

#include "internal/libintl.h"
#include "internal/syscall_ret.h"

static char current[NAME_MAX + 1];

const char *__text_domain(void)
{
	return *current ? current : "messages";
}

char *textdomain(const char *domain)
{
	if (domain) {
		if (strlen(domain) > NAME_MAX) {
			fail(EINVAL);
			return NULL;
		}
		strcpy(current, domain);
	}
	return (char *)__text_domain();
}
