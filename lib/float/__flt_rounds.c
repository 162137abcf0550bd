/* SPDX-License-Identifier: 0BSD */
/*
 * __flt_rounds - the rounding direction, as FLT_ROUNDS has it
 *
 * The two bits of MXCSR say nearest, down, up, zero.
 *
 * Returns  0 toward zero, 1 to nearest, 2 up, 3 down
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 5.2.4.2.2; Intel SDM volume 1 §10.2.3.1; musl 1.2.5 names it
 */
#include <float.h>

int __flt_rounds(void)
{
	return 0x2d >> (__builtin_ia32_stmxcsr() >> 13 & 3) * 2 & 3;
}
