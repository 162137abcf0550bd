/* SPDX-License-Identifier: 0BSD */
/*
 * newlocale - make a locale out of a name and another locale
 *
 * Names are setlocale's. Nothing is allocated, so freelocale has nothing to do.
 *
 * Returns  the locale, or (locale_t)0
 * Errors   EINVAL  mask holds a bit of no category
 * Source   POSIX.1-2017 newlocale
 */
#include <errno.h>
#include <string.h>

#include "internal/locale.h"
#include "internal/syscall_ret.h"

locale_t newlocale(int mask, const char *name, locale_t base)
{
	char own[LOCALE_NAME_SIZE];

	if ((mask & ~0x3f) && mask != LC_ALL_MASK) {
		fail(EINVAL);
		return NULL;
	}
	if (mask & LC_CTYPE_MASK) {
		__locale_name(own, LC_CTYPE, name, strlen(name));
		return locale_is_utf8(own) ? LOCALE_UTF8 : LOCALE_BYTES;
	}
	return base ? base : LOCALE_BYTES;
}
