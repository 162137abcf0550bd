/* SPDX-License-Identifier: 0BSD */
/*
 * strspn - length of the initial part of s made of bytes of set
 *
 * In       %rdi s, %rsi set
 * Out      %rax
 * Clobbers %rcx, %rdx, %rsi, flags
 * Returns  the length
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.5.6
 */
	.section .text.strspn,"ax",@progbits
	.globl	strspn
	.type	strspn,@function
strspn:
	xor	%eax,%eax
	push	%rax			# one bit for each byte of the set
	push	%rax
	push	%rax
	push	%rax
1:	movzbl	(%rsi),%ecx
	inc	%rsi
	bts	%rcx,(%rsp)
	test	%ecx,%ecx
	jnz	1b
	decb	(%rsp)			# but for the NUL
2:	movzbl	(%rdi,%rax),%ecx
	mov	%ecx,%edx
	shr	$5,%edx
	mov	(%rsp,%rdx,4),%edx
	inc	%rax
	bt	%ecx,%edx
	jc	2b
	dec	%rax
	add	$32,%rsp
	ret
	.size	strspn,.-strspn
	.section .note.GNU-stack,"",@progbits
