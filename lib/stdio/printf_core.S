/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_core - every conversion of printf but those of floats, which __printf_float has
 *
 * printf_core.fast.c is the same in C and the place to look a rule up. In assembly for its size:
 * every program that prints has it, and half of it is all that a compiler made of it. One object
 * of several files, so that its jumps are short: docs/decisions.md.
 *
 * Inside, %rdi is the struct print (internal/printf.h) throughout, digits grow down from where it
 * starts, and %rsi is the next byte of the format. The functions that C shares keep %rdi and %rcx.
 *
 * In       %rdi out, %rsi to, %rdx format, %rcx va_list
 * Out      %eax the number of bytes, or -1
 * Changes  what a C function may
 * Source   C11 7.21.6.1; POSIX.1-2017 fprintf; C23 7.23.6.1 (b, B); GNU %m
 */

#include <bits/errno.h>

#include "internal/printf_asm.h"

	.section .text.__printf_core,"ax",@progbits
	.globl	__printf_core, __printf_digits
	.hidden	__printf_core, __printf_digits, __printf_put, __printf_head, __printf_tail
	.hidden	__printf_sign, __printf_float, __printf_skip, __printf_errno, __fail
	.type	__printf_core,@function

#include "stdio/printf_core/arguments.s"

end:	mov	total,%rax
	test	%rax,%rax
	js	failure
	mov	%rax,%rdx
	shr	$31,%rdx
	jnz	too_large
return:	add	$160,%rsp
	pop	%rbx
	ret

__printf_core:
	push	%rbx
	push	%rsi			# to
	push	%rdi			# out
	push	%rdx			# format
	push	%rcx			# start
	push	$0			# total
	add	$-120,%rsp		# the fields before them, 64 digits; aligned
	lea	64(%rsp),%rdi
	mov	%rdx,%rsi
	xor	%ecx,%ecx
	call	seek
text:	mov	%rsi,%rbx		# a run of text, which "%%" ends too
1:	lodsb
	test	%al,%al
	jz	2f
	cmp	$'%',%al
	jne	1b
2:	push	%rsi
	push	%rax
	lea	-1(%rsi),%edx
	sub	%ebx,%edx
	mov	%rbx,%rsi
	call	__printf_put
	pop	%rax
	pop	%rsi
	test	%al,%al
	jz	end
	mov	%rsi,%rbx
	cmpb	%al,(%rsi)
	jne	specification
	lodsb				# the second "%" begins the next run
	jmp	1b

#include "stdio/printf_core/specification.s"
#include "stdio/printf_core/letters.s"
#include "stdio/printf_core/output.s"
#include "stdio/printf_core/wide.s"
	.size	__printf_core,.-__printf_core
	.section .note.GNU-stack,"",@progbits
