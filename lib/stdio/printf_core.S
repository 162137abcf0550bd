/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_core - every conversion of printf but those of floats, which __printf_float has
 *
 * printf_core.fast.c is the same in C and the place to look a rule up. In assembly for its size:
 * every program that prints has it, and half of it is all that a compiler made of it.
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

/* The next argument of an integer's class, in %rax; keeps all others. */
next:	mov	gp_offset,%eax
	cmp	$48,%eax
	jae	1f
	addl	$8,gp_offset
	add	saved,%rax
	jmp	2f
1:	mov	overflow,%rax
	addq	$8,overflow
2:	mov	(%rax),%rax
	ret

/* The same as an unsigned integer of its length, which %cl is about. */
fetch:	call	next
	shl	%cl,%rax
	shr	%cl,%rax
	ret

/* The digits at %rsi, or the argument that "*" or "*n$" names, in %ecx. */
number:	cmpb	$'*',(%rsi)
	jne	digits
	lodsb
	call	digits
	jrcxz	1f
	lodsb				# $
	call	seek
1:	call	next
	xchg	%eax,%ecx
	ret

/* Make argument %ecx the next one: back to the first, and past those before it. */
seek:	cmp	$PRINTF_ARGUMENTS,%ecx
	ja	too_large
	push	%rsi
	push	%rbx
	push	%rcx
	mov	start,%rsi
	movups	(%rsi),%xmm0
	movups	%xmm0,gp_offset
	mov	16(%rsi),%rax
	mov	%rax,saved
	xor	%ebx,%ebx
1:	inc	%ebx
	cmp	(%rsp),%ebx
	jae	2f
	push	%rdi
	mov	%ebx,%esi
	call	__printf_skip
	pop	%rdi
	test	%eax,%eax
	jnz	1b
	call	next
	jmp	1b
2:	pop	%rcx
	pop	%rbx
	pop	%rsi
	ret

/* Digits at %rsi: their value in %ecx; no return if no int has it. Leaves %eax less than 256. */
__printf_digits:
digits:	xor	%eax,%eax
	xor	%ecx,%ecx
1:	lodsb
	sub	$'0',%al
	cmp	$9,%al
	ja	2f
	imul	$10,%ecx,%ecx
	jo	too_large
	add	%eax,%ecx
	jno	1b
too_large:
	push	$EOVERFLOW
	pop	%rax
failed:	lea	-64(%rdi),%rsp
	xchg	%eax,%edi
	call	__fail
1:	or	$-1,%eax
	jmp	3f
2:	dec	%rsi
	ret

end:	mov	total,%rax
	test	%rax,%rax
	js	1b
	mov	%rax,%rdx
	shr	$31,%rdx
	jnz	too_large
3:	add	$160,%rsp
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
	jne	2f
	lodsb				# the second "%" begins the next run
	jmp	1b

2:	xor	%ebx,%ebx		# the argument's number, if it has one
	mov	%rbx,flags		# and prefix_n
3:	xor	%eax,%eax
	lodsb
	lea	-' '(%rax),%ecx
	cmp	$31,%ecx
	ja	4f
	mov	$FLAGS,%edx
	bt	%ecx,%edx
	jnc	4f
	bts	%ecx,flags
	jmp	3b
4:	dec	%rsi
	call	number
	mov	%ecx,width
	cmpb	$'$',(%rsi)
	jne	5f
	lodsb
	mov	%ecx,%ebx
	jmp	3b
5:	neg	%ecx
	jo	too_large
	jns	6f
	testb	MINUS_FLAG
	jz	6f
	mov	%ecx,width		# negative: to the left
6:	or	$-1,%ecx
	cmpb	$'.',(%rsi)
	jne	7f
	lodsb
	call	number
7:	mov	%ecx,precision
	mov	%ebx,%ecx
	jrcxz	8f
	call	seek
8:	push	$32			# an int
	pop	%rcx
length_known:
	mov	%ecx,shift
	xor	%eax,%eax
	lodsb
	cmp	$'A',%al
	jb	invalid
	mov	%eax,conversion
	mov	%eax,%edx
	and	$31,%edx
	lea	table(%rip),%r8
	movzbl	(%r8,%rdx),%edx
	add	%r8,%rdx
	jmp	*%rdx			# with %al the letter, %cl the shift

/* By letter, small and capital alike. */
table:	.irp	handler, invalid, float, binary, character, decimal, float, float, float, half, \
	decimal, long, invalid, \
		long, error, count, octal, pointer, long, invalid, string, long, unsigned, invalid, \
		invalid, hexadecimal, invalid, long, invalid, invalid, invalid, invalid, invalid
	.byte	\handler - table
	.endr

long:	xor	%ecx,%ecx
	cmp	$'L',%al
	jne	length_known
	mov	$64,%cl			# shifts as 0 does
	jmp	length_known
half:	add	$64,%ecx		# 32, 48, 56
	shr	%ecx
	jmp	length_known

invalid:
	mov	$EINVAL,%al
	jmp	failed

float:	push	%rsi
	push	%rdi
	call	__printf_float
	pop	%rdi
	jmp	after_call

count:	call	next
	mov	total,%rdx
1:	mov	%dl,(%rax)
	inc	%rax
	shr	$8,%rdx
	add	$8,%cl
	cmp	$64,%cl
	jb	1b
	jmp	text

error:	push	%rdi
	push	%rsi
	add	$-64,%rdi
	call	__printf_errno
	pop	%rsi
	pop	%rdi
	jmp	narrow

string:	call	next
	call	is_wide
	jnz	narrow
	jmp	wide

pointer:
	xor	%ecx,%ecx
	orb	SHARP_FLAG
	mov	$'x',%al
hexadecimal:
	mov	$16,%ch
	jmp	1f
binary:	mov	$2,%ch
1:	mov	%al,1+prefix
	call	fetch
	test	%rax,%rax
	jz	convert
	testb	SHARP_FLAG
	jz	convert
	movb	$'0',prefix
	movb	$2,prefix_n
	jmp	convert

octal:	mov	$8,%ch
	jmp	1f
unsigned:
	mov	$10,%ch
1:	call	fetch
	jmp	convert

decimal:
	mov	$10,%ch
	call	next
	shl	%cl,%rax
	sar	%cl,%rax
	cqto
	xor	%rdx,%rax		# to its absolute value
	sub	%rdx,%rax
	push	%rsi
	mov	%edx,%esi
	call	__printf_sign
	pop	%rsi
	jmp	convert

character:
	call	next
	mov	%rdi,%rbx
	dec	%rbx
	mov	%al,(%rbx)
	push	$1
	pop	%rdx
	call	is_wide
	jnz	print_all
	orl	$-1,precision
	lea	-8(%rdi),%rdx		# as a string of one
	mov	%eax,(%rdx)
	andl	$0,4(%rdx)
	xchg	%rax,%rdx
	jmp	wide

/* ZF: the length l, or a capital */
is_wide:
	test	%cl,%cl
	jz	1f
	testb	$32,conversion
1:	ret

narrow:	test	%rax,%rax
	jnz	1f
	lea	null(%rip),%rax
1:	xchg	%rax,%rbx
	xor	%edx,%edx
1:	cmp	%edx,precision
	je	print_all
	cmpb	$0,(%rbx,%rdx)
	je	print_all
	inc	%edx
	jmp	1b

convert:				# %rax, base %ch
	movzbl	%ch,%ecx
	mov	%rdi,%rbx
	test	%rax,%rax
	jnz	1f
	cmp	%eax,precision
	je	3f
1:	xor	%edx,%edx
	div	%rcx
	cmp	$10,%dl
	jb	2f
	add	1+prefix,%dl		# x or X: 23 more than a or A
	sub	$'0' + 23 + 10,%dl
2:	add	$'0',%dl
	dec	%rbx
	mov	%dl,(%rbx)
	test	%rax,%rax
	jnz	1b
3:	cmp	$8,%cl
	jne	4f
	testb	SHARP_FLAG
	jz	4f
	cmpb	$'0',(%rbx)		# without a digit these are the flags, which are not '0' here
	je	4f
	dec	%rbx
	movb	$'0',(%rbx)
4:	mov	%edi,%edx
	sub	%ebx,%edx
	mov	precision,%eax
	test	%eax,%eax
	jns	print
	testb	ZERO_FLAG
	jz	print_all
	mov	width,%eax
	sub	prefix_n,%eax
	jmp	print

print_all:
	mov	%edx,%eax
print:	sub	%edx,%eax		# %edx bytes at %rbx, zeros up to %eax
	push	%rsi
	push	%rdx
	xchg	%eax,%esi
	call	__printf_head
	mov	(%rsp),%edx
	mov	%rbx,%rsi
	call	__printf_put
	call	__printf_tail
	pop	%rdx
	pop	%rsi
	jmp	text

wide:	test	%rax,%rax
	jz	narrow
	push	%rsi
	push	%rbp
	push	%rax
	push	%rax			# the next character
	xor	%ebp,%ebp		# 0: only to learn the length
1:	xor	%ebx,%ebx
2:	cmp	%ebx,precision
	je	3f			# the next one must not be looked at
	mov	(%rsp),%rax
	mov	(%rax),%esi
	test	%esi,%esi
	jz	3f
	push	%rdi
	push	%rdi
	add	$-64,%rdi
	xor	%edx,%edx
	call	wcrtomb
	pop	%rdi
	pop	%rdi
	test	%eax,%eax
	js	4f
	lea	(%rbx,%rax),%edx
	cmp	%edx,precision
	jb	3f
	mov	%edx,%ebx
	addq	$4,(%rsp)
	test	%ebp,%ebp
	jz	2b
	lea	-64(%rdi),%rsi
	xchg	%eax,%edx
	call	__printf_put
	jmp	2b
3:	xor	$1,%ebp
	jz	5f
	mov	8(%rsp),%rax
	mov	%rax,(%rsp)
	xor	%esi,%esi
	mov	%ebx,%edx
	call	__printf_head
	jmp	1b
4:	movb	$0x80,7+total
5:	call	__printf_tail
	pop	%rax
	pop	%rax
	pop	%rbp
after_call:
	pop	%rsi
	jmp	text

null:	.asciz	"(null)"
	.size	__printf_core,.-__printf_core
	.section .note.GNU-stack,"",@progbits
