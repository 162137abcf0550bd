/* SPDX-License-Identifier: 0BSD */
/* Part of printf_core.S: what each letter takes for its argument. */

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
