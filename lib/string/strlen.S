/* SPDX-License-Identifier: 0BSD */
/*
 * strlen - count the bytes before the NUL
 *
 * Byte by byte up to an address that 16 divides, then in aligned vectors, which stay inside pages,
 * until one has a NUL; the bytes of that one again.
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
	xorps	%xmm0,%xmm0		# stays 0 until a NUL is found
1:	test	$15,%al
	jnz	2f
	pcmpeqb	(%rax),%xmm0
	pmovmskb %xmm0,%ecx
	test	%ecx,%ecx
	jnz	2f
	or	$15,%al			# its last byte, which is none
2:	cmpb	$1,(%rax)		# carry: a NUL; inc keeps it
	inc	%rax
	jnc	1b
	sbb	%rdi,%rax
	ret
	.size	strlen,.-strlen
	.section .note.GNU-stack,"",@progbits
