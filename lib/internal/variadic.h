/* SPDX-License-Identifier: 0BSD */
/* For assembly: the functions with "..." which only hand a va_list on. */
#ifndef MOTE_LIB_INTERNAL_VARIADIC_H
#define MOTE_LIB_INTERNAL_VARIADIC_H

/*
 * name(named arguments, ...) is target(named arguments, va_list). A C compiler spends 140 bytes a
 * each on saving the registers, __variadic does it for all of them.
 */
	.macro	variadic name:req, named:req, target:req
	.section .text.\name,"ax",@progbits
	.globl	\name
	.type	\name,@function
\name:
	push	$8 * \named		# gp_offset: where the unnamed arguments start
	pop	%rax			# its old value, an upper bound of vector registers, is of no use
	lea	\target(%rip),%r10
	jmp	__variadic
	.size	\name,.-\name
	.section .note.GNU-stack,"",@progbits
	.endm
	.hidden	__variadic

#endif
