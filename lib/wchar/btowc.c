/* SPDX-License-Identifier: 0BSD */
/*
 * btowc - the wide character of a single byte
 *
 * Returns  it, or WEOF if c is EOF or no character by itself
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.6.1.1
 */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include "internal/locale.h"

wint_t btowc(int c)
{
	if ((signed char)c < 0 && (c == EOF || MB_CUR_MAX > 1))
		return WEOF;
	return byte_to_wide(c);
}
