/* SPDX-License-Identifier: 0BSD */
/*
 * memchr - find the first byte equal to c
 *
 * c is converted to unsigned char. n may be larger than the object when a match is certain; n == 0
 * reads nothing. Byte by byte up to an address that 16 divides, then in aligned vectors, which stay
 * inside pages, until one has a match, which may lie behind the n bytes; its bytes again.
 *
 * In       %rdi s, %esi c, %rdx n
 * Out      %rax
 * Clobbers %rcx, %rdx, vectors 0 and 1, flags
 * Returns  pointer into s, or NULL if no byte matches
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.5.1; POSIX.1-2017 memchr
 */
	.section .text.memchr,"ax",@progbits
	.globl	memchr
	.type	memchr,@function
memchr:
	mov	%rdi,%rax
	movd	%esi,%xmm1
	punpcklbw %xmm1,%xmm1
	pshuflw	$0,%xmm1,%xmm1
	movlhps	%xmm1,%xmm1
1:	sub	$1,%rdx
	jc	3f
	test	$15,%al
	jnz	2f
	movaps	(%rax),%xmm0
	pcmpeqb	%xmm1,%xmm0
	pmovmskb %xmm0,%ecx
	test	%ecx,%ecx
	jnz	2f
	or	$15,%al			# its last byte, which differs
	sub	$15,%rdx
	jc	3f
2:	cmp	%sil,(%rax)
	je	4f
	inc	%rax
	jmp	1b
3:	xor	%eax,%eax
4:	ret
	.size	memchr,.-memchr
	.section .note.GNU-stack,"",@progbits
