/* SPDX-License-Identifier: 0BSD */
/*
 * execl - run another program in this process; its arguments are execl's own, ended by NULL
 *
 * In       %rdi path, %rsi %rdx %rcx %r8 %r9 8(%rsp)... the arguments
 * Out      does not return, or %eax -1 with errno
 *
 * Pushed in front of those which are on the stack already, the arguments in registers make the
 * whole list one array: nothing is counted, nothing copied.
 *
 * Returns  does not return, or -1 with errno
 * Errors   as execve
 * Safety   async-signal-safe, no allocation
 * Source   POSIX.1-2017 exec
 */
	.section .text.execl,"ax",@progbits
	.globl	execl
	.type	execl,@function
execl:
	pop	%rax			# the return address stands between the two parts
	push	%r9
	push	%r8
	push	%rcx
	push	%rdx
	push	%rsi
	mov	%rsp,%rsi
	push	%rax
	mov	__environ(%rip),%rdx
	call	execve
	pop	%rcx
	add	$40,%rsp
	jmp	*%rcx
	.size	execl,.-execl
	.section .note.GNU-stack,"",@progbits
