/* SPDX-License-Identifier: 0BSD */
/*
 * execle - run another program in this process; arguments, NULL and environment are execle's own
 *
 * In       %rdi path, %rsi %rdx %rcx %r8 %r9 8(%rsp)... the arguments
 * Out      does not return, or %eax -1 with errno
 *
 * How the arguments become an array is said in execl.S.
 *
 * Returns  does not return, or -1 with errno
 * Errors   as execve
 * Safety   async-signal-safe, no allocation
 * Source   POSIX.1-2017 exec
 */
	.section .text.execle,"ax",@progbits
	.globl	execle
	.type	execle,@function
execle:
	pop	%rax
	push	%r9
	push	%r8
	push	%rcx
	push	%rdx
	push	%rsi
	mov	%rsp,%rsi
	push	%rax
	mov	%rsi,%rdx
1:	add	$8,%rdx
	cmpq	$0,-8(%rdx)
	jne	1b
	mov	(%rdx),%rdx		# the environment follows the NULL
	call	execve
	pop	%rcx
	add	$40,%rsp
	jmp	*%rcx
	.size	execle,.-execle
	.section .note.GNU-stack,"",@progbits
