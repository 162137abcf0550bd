/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_stream - the print_out of streams: n bytes, each held back in an unbuffered one
 *
 * In assembly for its size: half of what a compiler makes of it, in every program that prints.
 *
 * In       %rdi FILE, %rsi the first byte, %edx n > 0, %rcx the step to the next
 * Out      %eax negative: a byte could not be put
 * Changes  what a C function may
 */
	.section .text.__printf_stream,"ax",@progbits
	.globl	__printf_stream
	.hidden	__printf_stream, __overflow
	.type	__printf_stream,@function
__printf_stream:
	push	%rdi
	push	%rsi
	push	%rdx
	push	%rcx
	push	%rax			# aligned
	movzbl	(%rsi),%esi
	bts	$8,%esi			# MORE
	call	__overflow
	pop	%rcx
	pop	%rcx
	pop	%rdx
	pop	%rsi
	pop	%rdi
	test	%eax,%eax
	js	1f
	add	%rcx,%rsi
	dec	%edx
	jnz	__printf_stream
1:	ret
	.size	__printf_stream,.-__printf_stream
	.section .note.GNU-stack,"",@progbits
