/* SPDX-License-Identifier: 0BSD */
/*
 * ldexpl - x times a power of 2
 *
 * Returns  the product, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.6; Intel SDM, FSCALE
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	begin	ldexpl
	.weak	scalbnl
	.type	scalbnl,@function
scalbnl:
	mov	%edi,-8(%rsp)
	fildl	-8(%rsp)
	load	l
	fscale
	fstp	%st(1)
	return	l
	.size	scalbnl,.-scalbnl
	end	ldexpl
