/* SPDX-License-Identifier: 0BSD */
/*
 * getwchar, getwchar_unlocked - the next wide character of stdin
 *
 * Returns  the character, or WEOF
 * Errors   those of fgetwc
 * Source   C11 7.29.3.7; POSIX.1-2017 getwchar
 */
#include <wchar.h>

#include "internal/stdio_impl.h"

wint_t getwchar(void)
{
	return fgetwc(stdin);
}
weak_alias(getwchar, getwchar_unlocked);
