/* SPDX-License-Identifier: 0BSD */
/*
 * iswprint - can c be printed?
 *
 * All but control characters, surrogates and the last two code points of each plane; code points
 * which Unicode has not yet assigned count as printable, as in musl 1.2.5.
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.2.1.8
 */
#include <wctype.h>

int iswprint(wint_t c)
{
	return c < 0x110000 && !iswcntrl(c) && c - 0xd800 >= 0x800 && (c & 0xfffe) != 0xfffe;
}
