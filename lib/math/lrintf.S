/* SPDX-License-Identifier: 0BSD */
/*
 * lrintf - round to a whole number in the current direction
 *
 * Returns  the number; LONG_MIN if it does not fit
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.9.5
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	begin	lrintf
	.weak	llrintf
	.type	llrintf,@function
llrintf:
	cvtss2si %xmm0,%rax
	ret
	.size	llrintf,.-llrintf
	end	lrintf
