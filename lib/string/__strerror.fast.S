/* SPDX-License-Identifier: 0BSD */
/*
 * __strerror - unpack the text of an error; with the left symbols ready in a table
 *
 * See __strerror.S, which makes that table on the stack.
 *
 * In       %edi error, %rsi text: STRERROR_SIZE bytes (internal/strerror.h)
 * Out      %rax text
 * Changes  %rcx %rdx %rsi %rdi %r8
 * Safety   async-signal-safe, thread-safe, no allocation
 */
#include "strerror_table.h"

#define LEFT (-STRERROR_CHARACTERS_N)
#define RIGHT (right - left - STRERROR_CHARACTERS_N)

	.section .rodata.__strerror,"a",@progbits
	.type	left,@object
left:	.byte	STRERROR_LEFT
others:	.ascii	STRERROR_NO_LETTERS
right:	.byte	STRERROR_RIGHT
packed:	.byte	STRERROR_PACKED
	.size	left,.-left

	.section .text.__strerror,"ax",@progbits
	.globl	__strerror
	.hidden	__strerror
	.type	__strerror,@function
__strerror:
	push	%rbp
	mov	%rsp,%rbp
	mov	$STRERROR_UNKNOWN,%ecx
	cmp	$STRERROR_LAST,%edi
	cmovbe	%edi,%ecx
	mov	%rsi,%r8
	mov	%rsi,%rdi
	lea	left(%rip),%rdx
	lea	packed(%rip),%rsi
3:	lodsb
	call	unpack
	jmp	3b

unpack:	movzbl	%al,%eax
	cmp	$STRERROR_CHARACTERS_N,%al
	jae	3f
	add	$'a',%al
	cmp	$'z',%al
	jbe	1f
	mov	others-left-'z'-1(%rdx,%rax),%al
1:	stosb
	test	%al,%al
	jnz	2f
	mov	%r8,%rdi                # the next text overwrites this one
	dec	%ecx
	jns	2f
	subb	$'a'-'A',(%rdi)
	mov	%rdi,%rax
	leave                           # out of any depth
2:	ret

3:	push	%rax
	mov	LEFT(%rdx,%rax),%al
	call	unpack
	pop	%rax
	mov	RIGHT(%rdx,%rax),%al
	jmp	unpack
	.size	__strerror,.-__strerror

/* %rax the same for errno, %rdi text; over nofloat's weak one, which gives a number. */
	.section .text.__printf_errno,"ax",@progbits
	.globl	__printf_errno
	.hidden	__printf_errno
	.type	__printf_errno,@function
__printf_errno:
	push	%rdi
	call	__errno_location
	mov	(%rax),%edi
	pop	%rsi
	jmp	__strerror
	.size	__printf_errno,.-__printf_errno

	.section .note.GNU-stack,"",@progbits
