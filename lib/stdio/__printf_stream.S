/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_stream - the print_out of streams: n bytes, each held back in an unbuffered one
 *
 * In assembly for its size: half of what a compiler makes of it, in every program that prints.
 * Where a newline writes nothing, text is copied as far as the buffer has room; one byte before
 * that, and all others, are __overflow's.
 *
 * In       %rdi FILE, %rsi the first byte, %rdx n > 0, %rcx the step to the next: 1, or 0
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
	lodsb
	mov	$1,%ah			# MORE
	xchg	%eax,%esi
	call	__overflow
	pop	%rcx
	pop	%rcx
	pop	%rdx
	pop	%rsi
	pop	%rdi
	add	%rcx,%rsi
	test	%eax,%eax
	js	1f
	dec	%edx
	jz	1f
	jrcxz	__printf_stream
	testb	$16,12(%rdi)		# F_FULL
	jz	__printf_stream
	push	%rdi
	mov	24(%rdi),%rcx		# the buffer's last byte, which __overflow fills
	mov	(%rdi),%rdi
	sub	%rdi,%rcx
	cmp	%rdx,%rcx
	cmovae	%edx,%ecx
	sub	%ecx,%edx
	rep movsb
	xchg	%rdi,(%rsp)
	pop	(%rdi)
	mov	$1,%cl			# the step again
	jnz	__printf_stream
1:	ret
	.size	__printf_stream,.-__printf_stream
	.section .note.GNU-stack,"",@progbits
