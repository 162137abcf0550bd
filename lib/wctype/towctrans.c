/* SPDX-License-Identifier: 0BSD */
/*
 * towctrans - map c as wctrans said
 *
 * Returns  the mapped character; c if mapping is 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.3.2.1
 */
#include <stdint.h>
#include <wctype.h>

wint_t towctrans(wint_t c, wctrans_t mapping)
{
	return (intptr_t)mapping == 1 ? towlower(c) : (intptr_t)mapping == 2 ? towupper(c) : c;
}
