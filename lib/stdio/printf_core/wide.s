/* SPDX-License-Identifier: 0BSD */
/* Part of printf_core.S: wide characters and strings, in bytes. */

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
