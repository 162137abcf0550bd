/* SPDX-License-Identifier: 0BSD */
/* Part of printf_core.S: text, the digits of an integer, and a conversion with its padding. */

/* A string, at %rax; as many bytes of it as the precision says. */
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
