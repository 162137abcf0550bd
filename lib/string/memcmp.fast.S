/* SPDX-License-Identifier: 0BSD */
/*
 * memcmp - compare n bytes as unsigned char
 *
 * Up to 32 bytes are read as 32 if both lie so in their pages; a difference behind n does not
 * count. More are compared in vectors, the last of which overlap. A mask plus 1 is 0 if all are
 * equal, else its lowest bit is the place.
 *
 * In       %rdi a, %rsi b, %rdx n
 * Out      %eax
 * Clobbers %rcx, %rdx, %rsi, %rdi, vectors 0 to 5, flags
 * Contract: memcmp.c
 */
#include "internal/vector_asm.h"

	.macro	compare32
	vmovdqu	(%rdi), %ymm0
	vpcmpeqb (%rsi), %ymm0, %ymm0
	vpmovmskb %ymm0, %eax
	inc	%eax
	jnz	.Ldiffer
	.endm

	/* %rsi is a distance. */
	.macro	compare128
	vmovdqu	(%rdi), %ymm0
	vmovdqu	32(%rdi), %ymm1
	vmovdqu	64(%rdi), %ymm2
	vmovdqu	96(%rdi), %ymm3
	vpcmpeqb (%rdi,%rsi), %ymm0, %ymm0
	vpcmpeqb 32(%rdi,%rsi), %ymm1, %ymm1
	vpcmpeqb 64(%rdi,%rsi), %ymm2, %ymm2
	vpcmpeqb 96(%rdi,%rsi), %ymm3, %ymm3
	vpand	%ymm0, %ymm1, %ymm4
	vpand	%ymm2, %ymm3, %ymm5
	vpand	%ymm4, %ymm5, %ymm4
	vpmovmskb %ymm4, %eax
	inc	%eax
	jnz	.Ldiffer128
	.endm

	.macro	advance size
	add	$\size, %rdi
	add	$\size, %rsi
	.endm

	.section .text.memcmp, "ax", @progbits
	.globl	memcmp
	.type	memcmp, @function
	.p2align 5
memcmp:
	cmp	$32, %rdx
	ja	.Lmore
	mov	%edi, %eax
	or	%esi, %eax
	and	$4095, %eax
	cmp	$4064, %eax
	ja	.Lpage
	test	%edx, %edx
	jz	.Lequal
.Lfew:	movdqu	(%rdi), %xmm0
	movdqu	16(%rdi), %xmm1
	movdqu	(%rsi), %xmm2
	movdqu	16(%rsi), %xmm3
	pcmpeqb	%xmm2, %xmm0
	pcmpeqb	%xmm3, %xmm1
	pmovmskb %xmm0, %eax
	pmovmskb %xmm1, %ecx
	shl	$16, %ecx
	or	%ecx, %eax
	inc	%rax			# bit 32 at the latest
	bsf	%rax, %rax
	cmp	%edx, %eax
	jae	.Lequal
.Lat:	movzbl	(%rsi,%rax), %ecx
	movzbl	(%rdi,%rax), %eax
	sub	%ecx, %eax
	ret
.Lequal:
	xor	%eax, %eax
	ret

	.p2align 4
.Lmore:	wide	.Lnarrow
	compare32
	cmp	$64, %rdx
	jbe	1f
	advance	32
	sub	$32, %rdx
	compare32
	cmp	$96, %rdx
	ja	.Lmany
	lea	-64(%rdi,%rdx), %rdi
	lea	-64(%rsi,%rdx), %rsi
	mov	$64, %edx
	compare32
1:	lea	-32(%rdi,%rdx), %rdi
	lea	-32(%rsi,%rdx), %rsi
	compare32
	vzeroupper
	ret
.Lmany:	lea	-128(%rdi,%rdx), %rdx	# where the last 128 begin
	sub	%rdi, %rsi
	or	$31, %rdi
	inc	%rdi
	cmp	%rdx, %rdi
	jae	3f
	.p2align 4
2:	compare128
	sub	$-128, %rdi
	cmp	%rdx, %rdi
	jb	2b
3:	mov	%rdx, %rdi
	compare128
	vzeroupper
	ret
.Ldiffer128:
	add	%rdi, %rsi
	vpmovmskb %ymm0, %eax
	inc	%eax
	jnz	.Ldiffer
	advance	32
	vpmovmskb %ymm1, %eax
	inc	%eax
	jnz	.Ldiffer
	advance	32
	vpmovmskb %ymm2, %eax
	inc	%eax
	jnz	.Ldiffer
	advance	32
	vpmovmskb %ymm3, %eax
	inc	%eax
.Ldiffer:
	vzeroupper
	bsf	%eax, %eax
	jmp	.Lat

.Lnarrow:
	ask
4:	movdqu	(%rdi), %xmm0
	movdqu	(%rsi), %xmm1
	pcmpeqb	%xmm1, %xmm0
	pmovmskb %xmm0, %eax
	inc	%eax
	bsf	%eax, %eax
	cmp	$16, %eax
	jne	.Lat
	advance	16
	sub	$16, %rdx
	cmp	$32, %rdx
	ja	4b
	jmp	memcmp
.Lpage:	mov	%edi, %eax
	and	$4095, %eax
	cmp	$4064, %eax
	ja	5f
	mov	%esi, %eax
	and	$4095, %eax
	cmp	$4064, %eax
	ja	5f
	test	%edx, %edx
	jnz	.Lfew
	xor	%eax, %eax
	ret
5:	mov	%edx, %edx		# byte by byte: at the end of a page
	xor	%ecx, %ecx
6:	cmp	%rdx, %rcx
	je	.Lequal
	movzbl	(%rdi,%rcx), %eax
	sub	(%rsi,%rcx), %al
	lea	1(%rcx), %rcx
	je	6b
	lea	-1(%rcx), %rax
	jmp	.Lat
	.size	memcmp, . - memcmp
	.section .note.GNU-stack, "", @progbits
