/* SPDX-License-Identifier: 0BSD */
/*
 * __strerror - unpack the text of an error
 *
 * All texts are one packed string (lib/string/strerror.tbl, tools/genstrerror.awk), unpacked from
 * its start until the text asked for is complete. A symbol below 26 is a letter, one below
 * STRERROR_CHARACTERS_N another character, any other a pair of symbols, whose left one is unpacked
 * from bits onto the stack first (150 bytes less than a table). In assembly since the way out of
 * the recursion is one instruction here. __strerror.fast.c is the rule without the packing.
 *
 * In       %edi error, %rsi text: STRERROR_SIZE bytes (internal/strerror.h)
 * Out      %rax text
 * Clobbers %rcx, %rdx, %rsi, %rdi, %r8, flags
 * Safety   async-signal-safe, thread-safe, no allocation
 */
#include "strerror_table.h"

#define RIGHT (right - left - STRERROR_CHARACTERS_N)

	.section .rodata.__strerror,"a",@progbits
	.type	left,@object
left:	.byte	STRERROR_LEFT_BITS
others:	.ascii	STRERROR_NO_LETTERS
right:	.byte	STRERROR_RIGHT
packed:	.byte	STRERROR_PACKED
	.size	left,.-left

	.section .text.__strerror,"ax",@progbits
	.globl	__strerror
	.hidden	__strerror
	.type	__strerror,@function
__strerror:
	enter	$STRERROR_PAIRS_N,$0	# left symbols of the pairs
	mov	%rsi,%r8
	push	$STRERROR_UNKNOWN
	pop	%rcx
	cmp	$STRERROR_LAST,%edi
	cmovbe	%edi,%ecx
	lea	left(%rip),%rsi
	mov	%rsp,%rdi
	xor	%eax,%eax
	xor	%edx,%edx
1:	stosb
	bt	%edx,(%rsi)
	jc	2f
	dec	%rdi
	inc	%eax
2:	inc	%edx
	cmp	%rbp,%rdi
	jb	1b
	mov	%rsi,%rdx
	add	$packed-left,%rsi
	mov	%r8,%rdi
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
	mov	-STRERROR_PAIRS_N-STRERROR_CHARACTERS_N(%rbp,%rax),%al
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
