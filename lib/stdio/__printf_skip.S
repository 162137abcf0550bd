/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_skip - go past the argument "n$" of printf if the format says that it is a float
 *
 * An object of its own, so that nofloat.o can stand in for it.
 *
 * In       %rdi struct print, %esi n
 * Out      %eax not 0 if it was one and ap is past it
 * Changes  %rcx %rdx %rsi %r8; keeps %rdi
 * Source   POSIX.1-2017 fprintf; SysV x86-64 psABI §3.5.7
 */
#include "internal/printf_asm.h"

/* Letters, as bits of their lowest 5 bits: h j l L q t z, and a e f g A E F G. */
#define LENGTHS 1 << 8 | 1 << 10 | 1 << 12 | 1 << 17 | 1 << 20 | 1 << 26
#define FLOATS  1 << 1 | 1 << 5 | 1 << 6 | 1 << 7

	.section .text.__printf_skip,"ax",@progbits
	.globl	__printf_skip
	.hidden	__printf_skip, __printf_digits
	.type	__printf_skip,@function
__printf_skip:
	mov	%esi,%r8d
	mov	format,%rsi
1:	lodsb				# where is "%n$"?
	test	%al,%al
	jz	4f
	cmp	$'%',%al
	jne	1b
	cmp	%al,(%rsi)
	jne	2f
	lodsb				# "%%"
	jmp	1b
2:	call	__printf_digits
	cmpb	$'$',(%rsi)
	jne	1b
	cmp	%r8d,%ecx
	jne	1b
3:	lodsb				# on to the conversion
	test	%al,%al
	jz	4f
	cmp	$'A',%al
	jb	3b
	mov	$(LENGTHS),%edx
	bt	%eax,%edx
	jc	3b
	mov	$(FLOATS),%edx
	bt	%eax,%edx
	jnc	4f
	cmpb	$'L',-2(%rsi)
	je	6f
	cmpb	$176,fp_offset
	jae	5f
	addb	$16,fp_offset
	ret				# %eax is the letter
4:	xor	%eax,%eax
	ret
5:	addq	$8,overflow
	ret
6:	addq	$31,overflow		# 16 bytes, aligned
	andb	$-16,overflow
	ret
	.size	__printf_skip,.-__printf_skip
	.section .note.GNU-stack,"",@progbits
