/* SPDX-License-Identifier: 0BSD */
/*
 * __strerror - unpack the text of an error
 *
 * All texts are one packed string (lib/string/strerror.tbl, tools/genstrerror.awk), unpacked from
 * its start until the text asked for is complete. A symbol below 26 is a letter, one below
 * STRERROR_CHARACTERS_N another character, any other a pair of symbols. In assembly since the way out of the recursion is one
 * instruction here: 90 bytes instead of 145.
 *
 * In       %edi error, %rsi text: STRERROR_SIZE bytes (internal/strerror.h)
 * Out      %rax text
 * Changes  %rcx %rdx %rsi %rdi %r8
 * Safety   async-signal-safe, thread-safe, no allocation
 */
#include "strerror_table.h"

#define PAIRS (STRERROR_CHARACTERS_N - 26 - 2 * STRERROR_CHARACTERS_N)

	.section .text.__strerror,"ax",@progbits
	.globl	__strerror
	.hidden	__strerror
	.type	__strerror,@function
__strerror:
	push	%rbp
	mov	%rsp,%rbp
	push	$STRERROR_UNKNOWN
	pop	%rcx
	cmp	$STRERROR_LAST,%edi
	cmovbe	%edi,%ecx
	mov	%rsi,%r8
	mov	%rsi,%rdi
	lea	symbols(%rip),%rdx
	lea	packed(%rip),%rsi
1:	lodsb
	call	unpack
	jmp	1b

unpack:	movzbl	%al,%eax
	cmp	$STRERROR_CHARACTERS_N,%al
	jae	2f
	add	$'a',%al
	cmp	$'z',%al
	jbe	4f
	mov	-'z'-1(%rdx,%rax),%al
4:	stosb
	test	%al,%al
	jnz	3f
	mov	%r8,%rdi                # the next text overwrites this one
	dec	%ecx
	jns	3f
	subb	$'a'-'A',(%rdi)
	mov	%rdi,%rax
	leave                           # out of any depth
3:	ret

2:	push	%rax
	mov	PAIRS(%rdx,%rax,2),%al
	call	unpack
	pop	%rax
	mov	PAIRS+1(%rdx,%rax,2),%al
	jmp	unpack
	.size	__strerror,.-__strerror

	.section .rodata.__strerror,"a",@progbits
	.type	symbols,@object
symbols:
	.ascii	STRERROR_NO_LETTERS
	.byte	STRERROR_PAIRS
	.size	symbols,.-symbols
	.type	packed,@object
packed:
	.byte	STRERROR_PACKED
	.size	packed,.-packed

	.section .note.GNU-stack,"",@progbits
