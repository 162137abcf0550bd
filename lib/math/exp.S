/* SPDX-License-Identifier: 0BSD */
/*
 * exp - e to the power of x
 *
 * The argument times log2(e) would have ten bits before the point that are missing behind it. So
 * only its whole part n is taken, and n * ln(2), of 77 bits, is subtracted from the argument: the
 * error is below 0.501 units of the last place.
 *
 * Returns  the power
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.1; Intel SDM, F2XM1
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

/* From this exponent on, as the upper word shifted by 1 has it, there is only 0, infinity, NaN. */
#define ALL_OR_NOTHING 1023 + 13

	begin	exp
	fldl2e
	load	d
	fmul	%st,%st(1)
	fxch
	frndint				# n, the argument
	mov	-4(%rsp),%eax
	add	%eax,%eax
	cmp	$(ALL_OR_NOTHING) << 21,%eax
	jae	1f
	fldl	ln2_high(%rip)		# 53 bits, and n has 11: the product is exact
	fmul	%st(1),%st
	fsubrp	%st,%st(2)
	flds	ln2_low(%rip)
	fmul	%st(1),%st
	fsubrp	%st,%st(2)
	fldl2e
	fmulp	%st,%st(2)
	fxch
	jmp	2f
1:	fstp	%st(1)
	fldz
2:	raise	d
	end	exp

	.section .rodata.exp,"a",@progbits
	.balign	4
ln2_high:
	.quad	0x3fe62e42fefa39ef	# 0x1.62e42fefa39efp-1
ln2_low:
	.long	0x23d5e4f2		# 0x1.abc9e4p-56
