/* SPDX-License-Identifier: 0BSD */
/*
 * putwchar, putwchar_unlocked - put one wide character to stdout
 *
 * Returns  the character, or WEOF
 * Errors   those of fputwc
 * Source   C11 7.29.3.9; POSIX.1-2017 putwchar
 */
#include <wchar.h>

#include "internal/stdio_impl.h"

wint_t putwchar(wchar_t wc)
{
	return fputwc(wc, stdout);
}
weak_alias(putwchar, putwchar_unlocked);
