/* SPDX-License-Identifier: 0BSD */
/*
 * __seal_call - the instruction of all system calls that make the seal
 *
 * In       as the kernel takes it; %rax the number
 * Out      %rax the raw result
 *
 * Number -2 in its record: these calls are made before the filter is in place, so that it has no
 * rule for them. mote_seal, which may be called again, adds two.
 */
	.section .text.__seal_call,"ax",@progbits
	.globl	__seal_call, __seal_call_here
	.hidden	__seal_call, __seal_call_here
	.type	__seal_call,@function
__seal_call_here:			# so that another __seal_call is one too many
__seal_call:
	syscall
	ret
	.size	__seal_call,.-__seal_call
	.section .mote.sys,"ao",@progbits,__seal_call
	.long	__seal_call - ., -2
	.section .note.GNU-stack,"",@progbits
