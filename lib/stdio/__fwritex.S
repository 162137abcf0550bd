/* SPDX-License-Identifier: 0BSD */
/*
 * __fwritex - append bytes to a stream; unbuffered, they are written together
 *
 * __fwritex.fast.c has the same rules in C. Where a newline writes nothing, what lies between a
 * first byte and the last one is copied as far as the buffer has room; those two are the rest of
 * the cases, as are all bytes where a newline counts.
 *
 * In       %rdi the first byte, %rsi n, %rdx FILE
 * Out      %rax how many were put
 * Changes  what a C function may
 */
	.section .text.__fwritex,"ax",@progbits
	.globl	__fwritex
	.hidden	__fwritex, __overflow
	.type	__fwritex,@function
__fwritex:
	xchg	%rdi,%rsi
	xchg	%rdi,%rdx		# FILE, n
	push	%rsi			# where they begin
	test	%rdx,%rdx
	jz	4f
1:	push	%rdi
	push	%rsi
	push	%rdx
	push	%rax			# aligned
	lodsb
	cmp	$2,%rdx
	setae	%ah			# MORE
	xchg	%eax,%esi
	call	__overflow
	pop	%rcx
	pop	%rdx
	pop	%rsi
	pop	%rdi
	inc	%rsi
	test	%eax,%eax
	js	5f
	dec	%rdx
	jz	4f
	testb	$16,12(%rdi)		# F_FULL
	jz	1b
	push	%rdi
	mov	24(%rdi),%rcx		# to the buffer's last byte, where __overflow writes it
	mov	(%rdi),%rdi
	sub	%rdi,%rcx
	cmp	%rdx,%rcx
	jb	2f
	lea	-1(%rdx),%rcx
2:	sub	%rcx,%rdx
	rep movsb
	xchg	%rdi,(%rsp)
	pop	(%rdi)
	jmp	1b
4:	xor	%eax,%eax
5:	cltq				# negative: the bytes that are lost
	add	%rsi,%rax
	pop	%rdx
	sub	%rdx,%rax
	ret
	.size	__fwritex,.-__fwritex
	.section .note.GNU-stack,"",@progbits
