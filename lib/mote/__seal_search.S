/* SPDX-License-Identifier: 0BSD */
/*
 * __seal_search - write the part of the filter that finds a number and an address
 *
 * A binary search by number, which compares all 32 bits at its end, so x32 is out; then: is one of
 * the number's low halves the caller's? allow, else deny. Conditional jumps of a filter reach 255
 * instructions, so far ones go through JA.
 *
 * In       %rsi to %rdx sites, all of one high half; %ebx, %rdi, %r10 see seal_asm.h
 * Out      %rsi is %rdx, %rdi behind what was written; does not return, but from __seal_install
 *          with E2BIG, if a number has more than SITES_MAX sites
 *
 * __seal_deny writes one instruction that is the action.
 */
#include "mote/seal_asm.h"

	.section .text.__seal_search,"ax",@progbits
	.globl	__seal_search, __seal_search_here, __seal_deny, __seal_deny_here
	.hidden	__seal_search, __seal_search_here, __seal_deny, __seal_deny_here
	.type	__seal_search,@function
	.type	__seal_deny,@function
__seal_search_here:			# so that another one is one too many
__seal_search:
search:	mov	(%rsi),%rax
	cmp	-16(%rdx),%rax
	je	leaf
	mov	%rdx,%rcx
	sub	%rsi,%rcx
	shr	%ecx
	and	$-16,%ecx
	add	%rsi,%rcx
1:	cmp	(%rcx),%rax		# the middle, but not of the first number,
	lea	16(%rcx),%rcx
	je	1b
2:	sub	$16,%rcx		# and where its own number starts
	mov	(%rcx),%rax
	cmp	-16(%rcx),%rax
	je	2b
	seal_word JGE_ELSE_1
	mov	(%rcx),%eax
	stosl
	push	%rdx
	push	%rcx
	seal_far
	mov	%rcx,%rdx
	call	search
	seal_land
	pop	%rsi
	pop	%rdx
	jmp	search

leaf:	mov	(%rsi),%ecx
	test	%r10d,%r10d
	jnz	1f
	lea	-16(%rdx),%rsi		# once is enough
1:	mov	%edx,%eax
	sub	%esi,%eax
	cmp	$SITES_MAX * 16,%eax
	ja	many
	shl	$21,%eax		# two instructions a site are jumped over,
	and	%r10d,%eax
	add	$JEQ_ELSE_1,%eax	# and one more, or just that one
	stosl
	xchg	%ecx,%eax
	stosl
	test	%r10d,%r10d
	jz	3f
	seal_word LOAD
	seal_word IP_LO
2:	seal_word JEQ_ELSE_1
	mov	8(%rsi),%eax
	stosl
3:	seal_word RET
	seal_word ALLOW
	add	$16,%rsi
	cmp	%rdx,%rsi
	jb	2b
__seal_deny_here:
__seal_deny:
	seal_word RET
	mov	%ebx,%eax
	stosl
	ret
	.size	__seal_deny,.-__seal_deny
many:	push	$-7			# E2BIG
	pop	%rax
	leave				# out of any depth
	pop	%rbx
	ret
	.size	__seal_search,.-__seal_search
	.section .note.GNU-stack,"",@progbits
