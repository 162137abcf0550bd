/* SPDX-License-Identifier: 0BSD */
/* Part of printf_core.S: flags, width, precision and length, and what each letter leads to. */

specification:
	xor	%ebx,%ebx		# the argument's number, if it has one
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
