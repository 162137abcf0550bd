/* SPDX-License-Identifier: 0BSD */
/* Part of strftime.S: a number with its sign, digits and padding. */

/* A number: its field goes to %rax, then the row's handler makes the number of it. */
number:	push	%rax
	xor	%r9d,%r9d		# the sign, or 0
	shr	$4,%al
	and	$7,%eax
	movslq	(%rbx,%rax,4),%rax
	movzbl	(%rsi),%edx
	inc	%rsi
	lea	handlers(%rip),%r8
	add	%r8,%rdx
	call	*%rdx
	pop	%r11			# the row's byte
	test	%rax,%rax
	jns	1f
	neg	%rax
	mov	$'-',%r9b
1:	push	%rbx
	push	$10
	pop	%rbx
	xor	%r8d,%r8d
2:	xor	%edx,%edx		# digits on the stack, the last one first
	div	%rbx
	push	%rdx
	inc	%r8d
	test	%rax,%rax
	jnz	2b
	test	%r10d,%r10d
	jnz	3f
	mov	$'0',%r10b
	test	$8,%r11b
	jz	3f
	mov	$'_',%r10b
3:	mov	%r11d,%edx
	and	$7,%edx
	lea	-4(%rdx),%eax
	and	$~2,%eax		# 0: the width of a year holds even if it is less
	cmp	$CENTURY,%dl
	jne	1f
	mov	$2,%dl
1:	cmp	$'+',%r10b		# a plus for more digits than usual, or more room
	jne	5f
	cmp	%edx,%ecx
	jg	4f
	cmp	%edx,%r8d
	jle	5f
4:	test	%r9b,%r9b
	jnz	5f
	mov	$'+',%r9b
5:	cmp	$'-',%r10b		# blanks, but only if there is a width
	jne	6f
	mov	$'_',%r10b
	xor	%edx,%edx
6:	test	%eax,%eax
	jnz	1f
	test	%ecx,%ecx
	jg	2f
1:	cmp	%edx,%ecx
	cmovl	%edx,%ecx
2:	sub	%r8d,%ecx
	cmp	$1,%r9b			# carry: no sign
	adc	$-1,%ecx
	cmp	$'_',%r10b
	je	7f
	call	sign
	mov	$'0',%al
	call	pad
	jmp	8f
7:	mov	$' ',%al
	call	pad
	call	sign
8:	pop	%rax
	add	$'0',%al
	call	put
	dec	%r8d
	jnz	8b
	pop	%rbx
	call	format			# the rest of the row: F has one
	jmp	done
