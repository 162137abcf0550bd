/* SPDX-License-Identifier: 0BSD */
/*
 * FLT_ROUNDS follows the direction that is set.
 * Mote  the compiler's float.h beside glibc says 1 always
 */
#include <float.h>
#include <stdio.h>
#include <xmmintrin.h>

int main(void)
{
	unsigned old = _mm_getcsr();
	int i;

	for (i = 0; i < 4; i++) {
		_mm_setcsr((old & ~0x6000u) | (unsigned)i << 13);
		printf("%d\n", FLT_ROUNDS);
	}
	_mm_setcsr(old);
	return 0;
}
