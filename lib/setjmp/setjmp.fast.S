/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, _setjmp, __setjmp - note where a longjmp shall continue
 *
 * In       %rdi -> jmp_buf: rbx, rbp, r12 to r15, rsp, rip
 * Out      %eax 0; the second time, what longjmp was given
 * Clobbers %rcx %rdx
 *
 * The signal mask is not saved, which POSIX leaves open for setjmp.
 *
 * Contract: setjmp.S
 */
	.section .text.setjmp,"ax",@progbits
	.globl	setjmp, __setjmp
	.weak	_setjmp
	.type	setjmp,@function
	.type	_setjmp,@function
	.type	__setjmp,@function
setjmp:
_setjmp:
__setjmp:
	mov	(%rsp),%rdx		# where to return to
	lea	8(%rsp),%rcx		# the caller's %rsp
	mov	%rbx,(%rdi)
	mov	%rbp,8(%rdi)
	mov	%r12,16(%rdi)
	mov	%r13,24(%rdi)
	mov	%r14,32(%rdi)
	mov	%r15,40(%rdi)
	mov	%rcx,48(%rdi)
	mov	%rdx,56(%rdi)
	xor	%eax,%eax
	ret				# by ret, as the processor foresees
	.size	setjmp,.-setjmp
	.size	_setjmp,.-_setjmp
	.size	__setjmp,.-__setjmp
	.section .note.GNU-stack,"",@progbits
