/* SPDX-License-Identifier: 0BSD */
/*
 * stpcpy - copy a string and return the end of the copy
 *
 * In       %rdi d, %rsi s
 * Out      %rax
 * Clobbers what strlen and mempcpy do
 * Returns  the NUL written
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 stpcpy
 */
	.section .text.stpcpy,"ax",@progbits
	.globl	stpcpy
	.type	stpcpy,@function
stpcpy:
	push	%rdi
	push	%rsi
	push	%rax			# only to align the stack
	mov	%rsi,%rdi
	call	strlen
	xchg	%rax,%rdx
	pop	%rcx
	pop	%rsi
	pop	%rdi
	movb	$0,(%rdi,%rdx)
	jmp	mempcpy
	.size	stpcpy,.-stpcpy
	.section .note.GNU-stack,"",@progbits
