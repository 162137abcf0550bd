/* SPDX-License-Identifier: 0BSD */
/*
 * iscntrl - is c a control character of ASCII?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.4.1.4
 */
#include <ctype.h>

#undef iscntrl

int iscntrl(int c)
{
	return (unsigned)c < 32 || c == 127;
}
