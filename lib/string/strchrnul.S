/* SPDX-License-Identifier: 0BSD */
/*
 * strchrnul - find the first c in a string, or its end
 *
 * Byte by byte up to an address that 16 divides, then in aligned vectors, which stay inside pages,
 * until there is something to find; the bytes of that one again.
 *
 * In       %rdi s, %esi c
 * Out      %rax
 * Clobbers %rcx, vectors 0 to 2, flags
 * Returns  pointer to c, or to the NUL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 strchrnul
 */
	.section .text.strchrnul,"ax",@progbits
	.globl	strchrnul
	.type	strchrnul,@function
strchrnul:
	mov	%rdi,%rax
	xorps	%xmm2,%xmm2
	movd	%esi,%xmm1
	punpcklbw %xmm1,%xmm1
	pshuflw	$0,%xmm1,%xmm1
	movlhps	%xmm1,%xmm1
1:	test	$15,%al
	jnz	2f
	movaps	(%rax),%xmm0
	pcmpeqb	%xmm0,%xmm2		# stays 0 until a NUL is found
	pcmpeqb	%xmm1,%xmm0
	orps	%xmm2,%xmm0
	pmovmskb %xmm0,%ecx
	test	%ecx,%ecx
	jnz	2f
	or	$15,%al			# its last byte, which is neither
2:	cmp	%sil,(%rax)
	je	3f
	cmpb	$0,(%rax)
	je	3f
	inc	%rax
	jmp	1b
3:	ret
	.size	strchrnul,.-strchrnul
	.section .note.GNU-stack,"",@progbits
