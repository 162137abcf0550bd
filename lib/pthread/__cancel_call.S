/* SPDX-License-Identifier: 0BSD */
/*
 * __cancel_call - a system call as a cancellation point, for C (internal/cancel.h)
 *
 * In       %rdi %rsi %rdx %rcx %r8 %r9 the arguments, 8(%rsp) the number
 * Out      %rax the result, or -1 and errno
 */
	.section .text.__cancel_call,"ax",@progbits
	.globl	__cancel_call
	.hidden	__cancel_call, __cancel_gate_wide
	.type	__cancel_call,@function
__cancel_call:
	mov	8(%rsp),%eax
	jmp	__cancel_gate_wide
	.size	__cancel_call,.-__cancel_call
	.section .note.GNU-stack,"",@progbits
