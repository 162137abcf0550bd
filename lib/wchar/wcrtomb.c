/* SPDX-License-Identifier: 0BSD */
/*
 * wcrtomb - convert a wide character to bytes
 *
 * s has room for MB_CUR_MAX bytes, or is NULL. There is no state.
 *
 * Returns  bytes written; 1 if s is NULL; (size_t)-1
 * Errors   EILSEQ  wc is no character of the locale
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.6.3.3
 */
#include <errno.h>

#include "internal/locale.h"
#include "internal/syscall_ret.h"

size_t __encode_byte(char *s, unsigned wc)
{
	if (wc >= 0x80 && !is_wide_byte(wc))
		return fail(EILSEQ);
	*s = wc;
	return 1;
}

/* lib/wchar/__utf8_encode.c overrides it. */
weak_alias(__encode_byte, __encode_hook);

size_t wcrtomb(char *restrict s, wchar_t wc, mbstate_t *restrict state)
{
	(void)state;
	return s ? __encode_hook(s, wc) : 1;
}
