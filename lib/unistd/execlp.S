/* SPDX-License-Identifier: 0BSD */
/*
 * execlp - run a program found by PATH; its arguments are execlp's own, ended by NULL
 *
 * In       %rdi file, %rsi %rdx %rcx %r8 %r9 8(%rsp)... the arguments
 * Out      does not return, or %eax -1 with errno
 *
 * How the arguments become an array is said in execl.S.
 *
 * Returns  does not return, or -1 with errno
 * Errors   as execvp
 * Safety   no allocation
 * Source   POSIX.1-2017 exec
 */
	.section .text.execlp,"ax",@progbits
	.globl	execlp
	.type	execlp,@function
execlp:
	pop	%rax
	push	%r9
	push	%r8
	push	%rcx
	push	%rdx
	push	%rsi
	mov	%rsp,%rsi
	push	%rax
	call	execvp
	pop	%rcx
	add	$40,%rsp
	jmp	*%rcx
	.size	execlp,.-execlp
	.section .note.GNU-stack,"",@progbits
