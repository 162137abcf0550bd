/* SPDX-License-Identifier: 0BSD */
/*
 * perror - write what errno means to stderr
 *
 * s, a colon and a blank come first unless s is NULL or empty. One write. In a program that names
 * stderr nowhere else the parts go to descriptor 2 without a stream.
 *
 * void perror(const char *s);
 *
 * Returns  nothing
 * Source   C11 7.21.10.4; POSIX.1-2017 perror
 */
	.section .text.perror,"ax",@progbits
	.globl	perror
	.type	perror,@function
perror:
	push	%rbx
	mov	%rdi,%rbx
	call	__errno_location
	mov	(%rax),%edi
	sub	$64,%rsp		# STRERROR_SIZE, and the newline in place of its NUL
	mov	%rsp,%rsi
	call	__strerror
	xor	%ecx,%ecx
1:	inc	%ecx			# no text is empty
	cmpb	$0,(%rax,%rcx)
	jne	1b
	movb	$'\n',(%rax,%rcx)
	inc	%ecx
	push	%rcx			# struct iovec, the last first
	push	%rax
	test	%rbx,%rbx
	jz	3f
	or	$-1,%rcx
2:	inc	%rcx
	cmpb	$0,(%rbx,%rcx)
	jne	2b
	jrcxz	3f
	push	$2
	lea	colon(%rip),%rdx
	push	%rdx
	push	%rcx
	push	%rbx
3:	mov	%rsp,%rdi
	mov	%rax,%rbx
	mov	%rax,%rsi		# the text begins where the parts end
	call	__perror_hook
	lea	64(%rbx),%rsp
	pop	%rbx
	ret
	.size	perror,.-perror

	.section .rodata.perror,"a",@progbits
colon:	.ascii	": "

/* Overridden by stderr.c. %rdi and %rsi are where the parts begin and end. */
	.section .text.__perror_hook,"ax",@progbits
	.weak	__perror_hook
	.hidden	__perror_hook
	.type	__perror_hook,@function
__perror_hook:
	mov	%rsi,%r8
	mov	%rdi,%rsi
1:	mov	%r8d,%edx
	sub	%esi,%edx
	shr	$4,%edx
	push	$2
	pop	%rdi
	push	$20			# writev
	pop	%rax
.Linsn:	syscall
	test	%rax,%rax
	jle	4f
2:	sub	8(%rsi),%rax
	jb	3f
	add	$16,%rsi
	cmp	%r8,%rsi
	jne	2b
4:	ret
3:	add	8(%rsi),%rax		# a short write goes on
	add	%rax,(%rsi)
	sub	%rax,8(%rsi)
	jmp	1b
	.size	__perror_hook,.-__perror_hook

	.section .mote.sys,"ao",@progbits,__perror_hook
	.long	.Linsn - ., 20
	.section .note.GNU-stack,"",@progbits
