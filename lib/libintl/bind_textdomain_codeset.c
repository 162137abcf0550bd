/* SPDX-License-Identifier: 0BSD */
/*
 * bind_textdomain_codeset - say in which encoding a domain's messages are wanted
 *
 * They are as the catalogue has them, which is to say UTF-8.
 *
 * Returns  NULL: no encoding is kept
 * Errors   EINVAL  another encoding than UTF-8; errno stays otherwise
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   GNU gettext manual 11.2.4; musl 1.2.6
 */
#include <errno.h>
#include <libintl.h>
#include <stddef.h>
#include <strings.h>

#include "internal/syscall_ret.h"

char *bind_textdomain_codeset(const char *domain, const char *codeset)
{
	(void)domain;
	if (codeset && strcasecmp(codeset, "UTF-8"))
		fail(EINVAL);
	return NULL;
}
