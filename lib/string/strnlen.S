/* SPDX-License-Identifier: 0BSD */
/*
 * strnlen - count the bytes before the NUL, at most n
 *
 * Byte n and those after the NUL are not looked at; n may be SIZE_MAX.
 *
 * In       %rdi s, %rsi n
 * Out      %rax
 * Clobbers what memchr does
 * Returns  the smaller of n and the length
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 strnlen
 */
	.section .text.strnlen,"ax",@progbits
	.globl	strnlen
	.type	strnlen,@function
strnlen:
	push	%rax			# only to align the stack
	push	%rsi
	push	%rdi
	mov	%rsi,%rdx
	xor	%esi,%esi
	call	memchr
	xchg	%rax,%rcx
	pop	%rdi
	pop	%rax
	pop	%rdx
	jrcxz	1f
	xchg	%rax,%rcx
	sub	%rdi,%rax
1:	ret
	.size	strnlen,.-strnlen
	.section .note.GNU-stack,"",@progbits
