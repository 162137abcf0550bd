/* SPDX-License-Identifier: 0BSD */
/*
 * wctob - the single byte of a wide character
 *
 * Returns  it as unsigned char, or EOF if it takes another number of bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.6.1.2
 */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include "internal/locale.h"

int wctob(wint_t wc)
{
	if (wc < 0x80)
		return wc;
	return is_wide_byte(wc) && MB_CUR_MAX == 1 ? (unsigned char)wc : EOF;
}
