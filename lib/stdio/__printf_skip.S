/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_skip - go past the argument "n$" of printf if the format says that it is a float
 *
 * __printf_float_argument - the next argument, which is a float
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
	.globl	__printf_skip, __printf_float_argument
	.hidden	__printf_skip, __printf_float_argument, __printf_digits
	.type	__printf_skip,@function
	.type	__printf_float_argument,@function
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
	call	5f
	fstp	%st			# %eax is the letter
	ret
4:	xor	%eax,%eax
	ret
	.size	__printf_skip,.-__printf_skip

/* long double __printf_float_argument(struct print *); keeps %rdi and %rax */
__printf_float_argument:
	cmpb	$LONG_DOUBLE,shift
5:	mov	overflow,%rcx
	je	7f
	cmpb	$176,fp_offset
	jae	6f
	mov	fp_offset,%edx
	add	saved,%rdx
	addb	$16,fp_offset
	fldl	(%rdx)
	ret
6:	fldl	(%rcx)
	add	$8,%rcx
	jmp	8f
7:	add	$15,%rcx		# 16 bytes, aligned
	and	$-16,%rcx
	fldt	(%rcx)
	add	$16,%rcx
8:	mov	%rcx,overflow
	ret
	.size	__printf_float_argument,.-__printf_float_argument
	.section .note.GNU-stack,"",@progbits
