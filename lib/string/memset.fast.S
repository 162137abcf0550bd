/* SPDX-License-Identifier: 0BSD */
/*
 * memset - fill n bytes with c converted to unsigned char
 *
 * Up to 8 vectors: two halves which meet or overlap. From 2 KB on the processor's own filling is as
 * fast; it starts slowly.
 *
 * In       %rdi d, %esi c, %rdx n
 * Out      %rax d
 * Clobbers %rcx, %rdx, %rsi, %rdi, vector 0, flags
 * Contract: memset.c
 */
#include "internal/vector_asm.h"

	.set	REP_MIN, 4096

	.macro	fill u, a, r, w, done:vararg
	\u	%\r, (%rdi)
	cmp	$8*\w, %rdx
	ja	2f
	\u	%\r, \w(%rdi)
	\u	%\r, -2*\w(%rdi,%rdx)
	\u	%\r, -\w(%rdi,%rdx)
	cmp	$4*\w, %rdx
	jbe	1f
	\u	%\r, 2*\w(%rdi)
	\u	%\r, 3*\w(%rdi)
	\u	%\r, -4*\w(%rdi,%rdx)
	\u	%\r, -3*\w(%rdi,%rdx)
1:	\done
	ret
2:	cmp	$REP_MIN, %rdx
	jae	4f
	lea	-4*\w(%rdi,%rdx), %rcx	# the last 4 vectors, left to the end
	or	$\w-1, %rdi
	inc	%rdi
	.p2align 4
3:	\a	%\r, (%rdi)
	\a	%\r, \w(%rdi)
	\a	%\r, 2*\w(%rdi)
	\a	%\r, 3*\w(%rdi)
	add	$4*\w, %rdi
	cmp	%rcx, %rdi
	jb	3b
	\u	%\r, (%rcx)
	\u	%\r, \w(%rcx)
	\u	%\r, 2*\w(%rcx)
	\u	%\r, 3*\w(%rcx)
	\done
	ret
4:	\done
	mov	%rdx, %rcx
	mov	%rax, %rdx
	mov	%esi, %eax
	rep stosb
	mov	%rdx, %rax
	ret
	.endm

	.section .text.memset, "ax", @progbits
	.globl	memset
	.type	memset, @function
	.p2align 4
memset:
	mov	%rdi, %rax
	cmp	$16, %rdx
	jb	.Lfew
	movd	%esi, %xmm0
	punpcklbw %xmm0, %xmm0
	pshuflw	$0, %xmm0, %xmm0
	pshufd	$0, %xmm0, %xmm0
	cmp	$64, %rdx
	ja	.Llarge
	movups	%xmm0, (%rdi)
	movups	%xmm0, -16(%rdi,%rdx)
	cmp	$32, %rdx
	ja	1f
	ret
1:	movups	%xmm0, 16(%rdi)
	movups	%xmm0, -32(%rdi,%rdx)
	ret
	.p2align 4
.Lfew:	movzbl	%sil, %esi
	imul	$0x01010101, %esi, %esi
	cmp	$4, %edx
	jb	2f
	mov	%edx, %ecx
	and	$8, %ecx		# 0, 4, .. of two words each
	shr	$1, %ecx
	mov	%esi, (%rdi)
	mov	%esi, (%rdi,%rcx)
	add	%rdi, %rdx
	mov	%esi, -4(%rdx)
	sub	%rcx, %rdx
	mov	%esi, -4(%rdx)
	ret
2:	test	%edx, %edx
	jz	3f
	mov	%sil, (%rdi)
	mov	%sil, -1(%rdi,%rdx)
	shr	$1, %edx
	mov	%sil, (%rdi,%rdx)
3:	ret
	.p2align 4
.Llarge:
	wide	.Lnarrow
	vpbroadcastb %xmm0, %ymm0
	fill	vmovdqu, vmovdqa, ymm0, 32, vzeroupper
	.p2align 4
.Lnarrow:
	ask
	fill	movups, movaps, xmm0, 16
	.size	memset, . - memset
	.section .note.GNU-stack, "", @progbits
