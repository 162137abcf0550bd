/* SPDX-License-Identifier: 0BSD */
/*
 * __ctype_get_mb_cur_max - the most bytes of a character in the locale, as MB_CUR_MAX
 *
 * Returns  4 if LC_CTYPE is UTF-8, else 1
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.22
 */
#include <stdlib.h>

#include "internal/locale.h"

static size_t one(void)
{
	return 1;
}

/* lib/locale/__utf8.c overrides it. */
weak_alias(one, __mb_cur_max_hook);

size_t __ctype_get_mb_cur_max(void)
{
	return __mb_cur_max_hook();
}
