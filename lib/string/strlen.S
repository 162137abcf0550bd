/* SPDX-License-Identifier: 0BSD */
/*
 * strlen - count the bytes before the NUL
 *
 * Byte by byte up to an address that 16 divides, then in aligned vectors: they stay inside pages.
 *
 * In       %rdi s
 * Out      %rax
 * Clobbers %rcx, %xmm0, flags
 * Returns  the length
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.6.3
 */
	.section .text.strlen,"ax",@progbits
	.globl	strlen
	.type	strlen,@function
strlen:
	mov	%rdi,%rax
	pxor	%xmm0,%xmm0		# stays 0 until a NUL is found
1:	cmpb	$0,(%rax)
	je	3f
	inc	%rax
	test	$15,%al
	jnz	1b
2:	pcmpeqb	(%rax),%xmm0
	pmovmskb %xmm0,%ecx
	add	$16,%rax
	jrcxz	2b
	bsf	%ecx,%ecx
	lea	-16(%rax,%rcx),%rax
3:	sub	%rdi,%rax
	ret
	.size	strlen,.-strlen
	.section .note.GNU-stack,"",@progbits
