/* SPDX-License-Identifier: 0BSD */
/*
 * iswcntrl - is c a control character, or a separator of lines or paragraphs?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.2.1.4
 */
#include <wctype.h>

int iswcntrl(wint_t c)
{
	return c < 32 || c - 0x7f < 33 || c - 0x2028 < 2;
}
