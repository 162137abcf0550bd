/* SPDX-License-Identifier: 0BSD */
/*
 * strcspn - length of the initial part of s without a byte of set
 *
 * In       %rdi s, %rsi set
 * Out      %rax
 * Clobbers %rcx, %rsi, flags
 * Returns  the length
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.5.3
 */
	.section .text.strcspn,"ax",@progbits
	.globl	strcspn
	.type	strcspn,@function
strcspn:
	xor	%eax,%eax
	push	%rax			# one bit for each byte of the set
	push	%rax
	push	%rax
	push	%rax
1:	movzbl	(%rsi),%ecx
	inc	%rsi
	bts	%rcx,(%rsp)
	test	%ecx,%ecx		# the NUL stops too
	jnz	1b
	dec	%rax
2:	inc	%rax
	mov	(%rdi,%rax),%cl
	bt	%rcx,(%rsp)
	jnc	2b
	add	$32,%rsp
	ret
	.size	strcspn,.-strcspn
	.section .note.GNU-stack,"",@progbits
