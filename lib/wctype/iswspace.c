/* SPDX-License-Identifier: 0BSD */
/*
 * iswspace - is c white space at which a line may be broken?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.2.1.10; Unicode 15.0 White_Space
 */
#include <wctype.h>

int iswspace(wint_t c)
{
	return c - '\t' < 5 || c == 0x85 || c - 0x2028 < 2 || (c > 0x1f && iswblank(c));
}
