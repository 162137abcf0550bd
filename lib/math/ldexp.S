/* SPDX-License-Identifier: 0BSD */
/*
 * ldexp - x times a power of 2
 *
 * Returns  the product, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.6; Intel SDM, FSCALE
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	begin	ldexp
	.weak	scalbn
	.type	scalbn,@function
scalbn:
	mov	%edi,-8(%rsp)
	fildl	-8(%rsp)
	load
	fscale
	fstp	%st(1)
	return
	.size	scalbn,.-scalbn
	end	ldexp
