/* SPDX-License-Identifier: 0BSD */
/*
 * __copy_large - copy more than 64 bytes which may overlap
 *
 * Both ends are read before anything is written; what lies between is moved in whole vectors to
 * aligned places, from the end where the source is not yet overwritten. From 4 KB on the
 * processor's own copying is as fast; it starts slowly, and is slow where d is shortly before s.
 *
 * In       %rdi d, %rsi s, %rdx n
 * Out      %rax d
 * Clobbers %rcx, %rsi, %rdi, vectors 0 to 8, flags
 */
#include "internal/vector_asm.h"

	.set	REP_MIN, 4096

	/* \u: move, \a: aligned move, \r: kind of register, \w: its width */
	.macro	copy u, a, r, w, done:vararg
	cmp	$8*\w, %rdx
	ja	2f
	\u	(%rsi), %\r\()0
	\u	\w(%rsi), %\r\()1
	\u	-2*\w(%rsi,%rdx), %\r\()2
	\u	-\w(%rsi,%rdx), %\r\()3
	cmp	$4*\w, %rdx
	jbe	1f
	\u	2*\w(%rsi), %\r\()4
	\u	3*\w(%rsi), %\r\()5
	\u	-4*\w(%rsi,%rdx), %\r\()6
	\u	-3*\w(%rsi,%rdx), %\r\()7
	\u	%\r\()4, 2*\w(%rdi)
	\u	%\r\()5, 3*\w(%rdi)
	\u	%\r\()6, -4*\w(%rdi,%rdx)
	\u	%\r\()7, -3*\w(%rdi,%rdx)
1:	\u	%\r\()0, (%rdi)
	\u	%\r\()1, \w(%rdi)
	\u	%\r\()2, -2*\w(%rdi,%rdx)
	\u	%\r\()3, -\w(%rdi,%rdx)
	\done
	ret
2:	mov	%rdi, %rcx
	sub	%rsi, %rcx
	cmp	%rdx, %rcx
	jb	4f			# d lies in [s, s + n)
	cmp	$REP_MIN, %rdx
	jae	5f
3:	\u	(%rsi), %\r\()8
	\u	-4*\w(%rsi,%rdx), %\r\()4
	\u	-3*\w(%rsi,%rdx), %\r\()5
	\u	-2*\w(%rsi,%rdx), %\r\()6
	\u	-\w(%rsi,%rdx), %\r\()7
	sub	%rdi, %rsi		# from here on a distance
	lea	-4*\w(%rdi,%rdx), %rcx	# where those 4 go
	or	$\w-1, %rdi
	inc	%rdi
	.p2align 4
6:	\u	(%rdi,%rsi), %\r\()0
	\u	\w(%rdi,%rsi), %\r\()1
	\u	2*\w(%rdi,%rsi), %\r\()2
	\u	3*\w(%rdi,%rsi), %\r\()3
	\a	%\r\()0, (%rdi)
	\a	%\r\()1, \w(%rdi)
	\a	%\r\()2, 2*\w(%rdi)
	\a	%\r\()3, 3*\w(%rdi)
	add	$4*\w, %rdi
	cmp	%rcx, %rdi
	jb	6b
	\u	%\r\()4, (%rcx)
	\u	%\r\()5, \w(%rcx)
	\u	%\r\()6, 2*\w(%rcx)
	\u	%\r\()7, 3*\w(%rcx)
	\u	%\r\()8, (%rax)
	\done
	ret
4:	\u	(%rsi), %\r\()4
	\u	\w(%rsi), %\r\()5
	\u	2*\w(%rsi), %\r\()6
	\u	3*\w(%rsi), %\r\()7
	\u	-\w(%rsi,%rdx), %\r\()8
	sub	%rdi, %rsi
	lea	-1(%rdi,%rdx), %rcx
	and	$-\w, %rcx
	add	$4*\w, %rdi		# the first 4 are held
	.p2align 4
7:	\u	-\w(%rcx,%rsi), %\r\()0
	\u	-2*\w(%rcx,%rsi), %\r\()1
	\u	-3*\w(%rcx,%rsi), %\r\()2
	\u	-4*\w(%rcx,%rsi), %\r\()3
	\a	%\r\()0, -\w(%rcx)
	\a	%\r\()1, -2*\w(%rcx)
	\a	%\r\()2, -3*\w(%rcx)
	\a	%\r\()3, -4*\w(%rcx)
	sub	$4*\w, %rcx
	cmp	%rdi, %rcx
	ja	7b
	\u	%\r\()4, (%rax)
	\u	%\r\()5, \w(%rax)
	\u	%\r\()6, 2*\w(%rax)
	\u	%\r\()7, 3*\w(%rax)
	\u	%\r\()8, -\w(%rax,%rdx)
	\done
	ret
5:	neg	%rcx
	cmp	$64, %rcx
	jb	3b
	mov	%rdx, %rcx
	rep movsb
	ret
	.endm

	.section .text.__copy_large, "ax", @progbits
	.globl	__copy_large
	.hidden	__copy_large
	.type	__copy_large, @function
	.p2align 4
__copy_large:
	mov	%rdi, %rax
	wide	.Lnarrow
	copy	vmovdqu, vmovdqa, ymm, 32, vzeroupper
	.p2align 4
.Lnarrow:
	ask
	copy	movups, movaps, xmm, 16
	.size	__copy_large, . - __copy_large
	.section .note.GNU-stack, "", @progbits
