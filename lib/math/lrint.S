/* SPDX-License-Identifier: 0BSD */
/*
 * lrint - round to a whole number in the current direction
 *
 * Returns  the number; LONG_MIN if it does not fit
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.9.5
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	begin	lrint
	.weak	llrint
	.type	llrint,@function
llrint:
	cvtsd2si %xmm0,%rax
	ret
	.size	llrint,.-llrint
	end	lrint
