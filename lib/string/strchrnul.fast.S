/* SPDX-License-Identifier: 0BSD */
/*
 * strchrnul - find the first c in a string, or its end
 *
 * With vectors of 32 bytes: the first where it is, or the one in its page; then aligned ones, four
 * singly, then four at a time. Else __strchrnul_narrow.
 *
 * Clobbers %rcx, %rdx, %rsi, %rdi, %r8 to %r11, vectors, flags
 * Contract: strchrnul.S
 */
#include "internal/vector_asm.h"

	/* Bits where 32 bytes are c, of which vector 2 is full, or NUL, as vector 0. */
	.macro	bits
	vpcmpeqb (%rdi), %ymm2, %ymm1
	vpcmpeqb (%rdi), %ymm0, %ymm3
	vpor	%ymm1, %ymm3, %ymm1
	vpmovmskb %ymm1, %eax
	.endm

	/* A vector that is 0 where either is. */
	.macro	either at, to, by
	vmovdqa	\at(%rdi), %ymm\by
	vpxor	%ymm\by, %ymm2, %ymm\to
	vpminub	%ymm\by, %ymm\to, %ymm\to
	.endm

	.section .text.strchrnul, "ax", @progbits
	.globl	strchrnul
	.type	strchrnul, @function
	.p2align 5
strchrnul:
	wide	__strchrnul_narrow
	mov	%edi, %eax
	and	$4095, %eax
	vmovd	%esi, %xmm2
	vpxor	%xmm0, %xmm0, %xmm0
	vpbroadcastb %xmm2, %ymm2
	cmp	$4096-32, %eax
	ja	5f
	bits
	test	%eax, %eax
	jz	2f
1:	tzcnt	%eax, %eax
	add	%rdi, %rax
	vzeroupper
	ret
5:	mov	%edi, %ecx
	mov	%rdi, %rdx
	and	$-32, %rdi
	bits
	shr	%cl, %eax
	mov	%rdx, %rdi
	test	%eax, %eax
	jnz	1b
2:	and	$-32, %rdi
	.rept	4
	add	$32, %rdi
	bits
	test	%eax, %eax
	jnz	1b
	.endr
	add	$32, %rdi
	and	$-128, %rdi
	.p2align 4
3:	either	0, 1, 5
	either	32, 3, 6
	either	64, 4, 7
	vpminub	%ymm1, %ymm3, %ymm3
	either	96, 5, 8
	vpminub	%ymm4, %ymm5, %ymm5
	vpminub	%ymm3, %ymm5, %ymm5
	vpcmpeqb %ymm0, %ymm5, %ymm5
	vpmovmskb %ymm5, %eax
	sub	$-128, %rdi
	test	%eax, %eax
	jz	3b
	sub	$128, %rdi
4:	bits
	test	%eax, %eax
	jnz	1b
	add	$32, %rdi
	jmp	4b
	.size	strchrnul, . - strchrnul
	.section .note.GNU-stack, "", @progbits
