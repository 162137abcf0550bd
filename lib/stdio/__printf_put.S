/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_put, __printf_pad, __printf_head, __printf_tail, __printf_sign - what printf puts
 *
 * __printf_put.fast.c is the same for the speed flavour. Each function keeps %rdi, which points to
 * the struct print; the others are a C function's to change, and are changed.
 *
 * Source   C11 7.21.6.1
 */

#include "internal/printf_asm.h"

	.section .text.__printf_put,"ax",@progbits
	.globl	__printf_put, __printf_pad, __printf_head, __printf_tail, __printf_sign
	.hidden	__printf_put, __printf_pad, __printf_head, __printf_tail, __printf_sign
	.type	__printf_put,@function
	.type	__printf_pad,@function
	.type	__printf_head,@function
	.type	__printf_tail,@function
	.type	__printf_sign,@function

/* void __printf_head(struct print *, int zeros, int n) */
__printf_head:
	test	%esi,%esi
	jns	1f
	xor	%esi,%esi
1:	push	%rsi
	add	%esi,%edx
	add	prefix_n,%edx
	jns	2f
	incl	4+total			# more than INT_MAX: nothing is put any more
2:	mov	%edx,length
	neg	%edx
	add	width,%edx
	jo	3f			# far to the left
	mov	$' ',%al
	call	pad
3:	lea	prefix,%rsi
	mov	prefix_n,%edx
	call	__printf_put
	pop	%rdx
	mov	$'0',%al
	jmp	pad
	.size	__printf_head,.-__printf_head

/* void __printf_tail(struct print *) */
__printf_tail:
	mov	width,%edx
	neg	%edx
	js	done			# the spaces were in front
	sub	length,%edx
	mov	$' ',%al
	jmp	pad
	.size	__printf_tail,.-__printf_tail

/* void __printf_pad(struct print *, int, int n) */
__printf_pad:
	mov	%esi,%eax
pad:	lea	padding,%rsi
	mov	%al,(%rsi)
	xor	%ecx,%ecx
	jmp	put
	.size	__printf_pad,.-__printf_pad

/* void __printf_put(struct print *, const void *, int n) */
__printf_put:
	push	$1
	pop	%rcx			# the step
put:	test	%edx,%edx
	jle	done
	mov	%edx,%eax
	add	total,%rax
	mov	%rax,total
	shr	$31,%rax
	jnz	done			# more than INT_MAX, or an error: not even tried
	push	%rdi
	mov	%rdi,%rax
	mov	to,%rdi
	call	*OUT(%rax)
	pop	%rdi
	test	%eax,%eax
	jns	done
	movb	$0x80,7+total		# negative for good
done:	ret
	.size	__printf_put,.-__printf_put

/* void __printf_sign(struct print *, int negative); keeps all but %rdx */
__printf_sign:
	mov	$'-',%dl
	test	%esi,%esi
	jnz	1f
	mov	$'+',%dl
	testb	PLUS_FLAG
	jnz	1f
	mov	$' ',%dl
	testb	SPACE_FLAG
	jz	2f
1:	mov	%dl,prefix
	incl	prefix_n
2:	ret
	.size	__printf_sign,.-__printf_sign
	.section .note.GNU-stack,"",@progbits
