/* SPDX-License-Identifier: 0BSD */
/*
 * ldexpf - x times a power of 2
 *
 * Returns  the product, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.6; Intel SDM, FSCALE
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	begin	ldexpf
	.weak	scalbnf
	.type	scalbnf,@function
scalbnf:
	mov	%edi,-8(%rsp)
	fildl	-8(%rsp)
	load	f
	fscale
	fstp	%st(1)
	return	f
	.size	scalbnf,.-scalbnf
	end	ldexpf
