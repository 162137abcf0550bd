/* SPDX-License-Identifier: 0BSD */
/*
 * strcpy - copy a string with its NUL
 *
 * In       %rdi d, %rsi s
 * Out      %rax d
 * Clobbers what strlen and memcpy do
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.2.3
 */
	.section .text.strcpy,"ax",@progbits
	.globl	strcpy
	.type	strcpy,@function
strcpy:
	push	%rdi
	push	%rsi
	push	%rax			# only to align the stack
	mov	%rsi,%rdi
	call	strlen
	lea	1(%rax),%rdx
	pop	%rcx
	pop	%rsi
	pop	%rdi
	jmp	memcpy
	.size	strcpy,.-strcpy
	.section .note.GNU-stack,"",@progbits
