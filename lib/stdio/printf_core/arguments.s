/* SPDX-License-Identifier: 0BSD */
/* Part of printf_core.S: the arguments in turn or by number, and the numbers in a format. */

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
failure:
	or	$-1,%eax
	jmp	return
2:	dec	%rsi
	ret
