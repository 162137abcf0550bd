/* SPDX-License-Identifier: 0BSD */
/*
 * __seal_filter - write the filter for the sites on the stack, and hand it to the kernel
 *
 *     the architecture, or deny
 *     for each high half: is it the caller's? else on to the next
 *         the search of __seal_search.S for one of its numbers and addresses
 *     deny
 *
 * Where addresses do not count, they are 0, which makes one group of all; it asks for the
 * architecture again and not for them, so that the kernel knows once and for all which numbers are
 * allowed.
 *
 * In       %ebx, %r10 see seal_asm.h; the sites from %rsp up, %rbp above them: there are what
 *          __seal_install has pushed, for which this returns
 * Out      %eax 0, -errno, or a thread that has a filter of its own
 *
 * Source   Linux man 2 seccomp; Linux 6.1 kernel/seccomp.c seccomp_is_const_allow
 */
#include "mote/seal_asm.h"

	.section .text.__seal_filter,"ax",@progbits
	.globl	__seal_filter, __seal_filter_here
	.hidden	__seal_filter, __seal_filter_here, __seal_search, __seal_deny, __seal_call
	.type	__seal_filter,@function
__seal_filter_here:			# so that another __seal_filter is one too many
__seal_filter:
	mov	%rsp,%rsi
	mov	%rbp,%rcx
	sub	%rsp,%rcx
	imul	$-6,%rcx,%rcx		# a site of 16 bytes makes at most 11 instructions of 8
	lea	-64(%rsp,%rcx),%rsp
	mov	%rsp,%rdi
	seal_word LOAD
	seal_word ARCH
	seal_word JEQ_THEN_1
	seal_word ARCH_X86_64
	call	__seal_deny
half:	mov	%rsi,%rdx
	mov	4(%rsi),%ecx
1:	add	$16,%rdx
	cmp	4(%rdx),%ecx
	je	1b
	test	%r10d,%r10d
	jnz	2f
	mov	$ARCH_X86_64,%ecx	# which is still loaded
	jmp	3f
2:	seal_word LOAD
	seal_word IP_HI
3:	seal_word JEQ_THEN_1
	xchg	%ecx,%eax
	stosl
	seal_far
	push	$LOAD			# of the number, at 0
	pop	%rax
	stosq
	call	__seal_search
	seal_land
	cmpl	$-1,4(%rsi)
	jne	half
	call	__seal_deny

	sub	%rsp,%rdi
	shr	$3,%edi
	push	%rsp
	push	%rdi			# struct sock_fprog; its JAs end a filter whose number is cut
	xor	%eax,%eax
	mov	$157,%al		# prctl
	push	$38			# PR_SET_NO_NEW_PRIVS
	pop	%rdi
	push	$1
	pop	%rsi
	xor	%edx,%edx
	xor	%r10d,%r10d
	xor	%r8d,%r8d
	call	__seal_call
	test	%eax,%eax
	jnz	1f
	mov	$317,%ax		# seccomp
	mov	%esi,%edi		# SECCOMP_SET_MODE_FILTER
	mov	%rsp,%rdx		# and in %rsi SECCOMP_FILTER_FLAG_TSYNC: all threads
	call	__seal_call
1:	leave
	pop	%rbx
	ret
	.size	__seal_filter,.-__seal_filter
	.section .note.GNU-stack,"",@progbits
