/* SPDX-License-Identifier: 0BSD */
/*
 * sigsetjmp, __sigsetjmp - setjmp which saves the signal mask too, if asked
 *
 * In       %rdi -> sigjmp_buf, %esi whether to save the mask
 * Out      %eax as setjmp
 * Clobbers %rcx %rdx %rsi %rdi %r8-%r11
 *
 * The buffer's setjmp returns into the middle of this function: the first time it saves the mask,
 * the second time it restores it. By then the stack is the one which was jumped to, so signals
 * that were waiting do not pile up on the one that was left.
 *
 * Returns  0, or the value of siglongjmp, never 0
 * Safety   async-signal-safe
 * Source   POSIX.1-2017 sigsetjmp; layout as musl 1.2.5 include/setjmp.h
 */
	.section .text.sigsetjmp,"ax",@progbits
	.globl	sigsetjmp, __sigsetjmp
	.type	sigsetjmp,@function
	.type	__sigsetjmp,@function
sigsetjmp:
__sigsetjmp:
	test	%esi,%esi
	jz	__setjmp
	pop	64(%rdi)		# __fl: where to return to
	mov	%rbx,72(%rdi)		# __ss[0]
	mov	%rdi,%rbx
	call	__setjmp
	push	%rax
	lea	80(%rbx),%rsi		# __ss[1]: the mask
	xor	%edx,%edx
	push	$2			# SIG_SETMASK
	pop	%rdi
	test	%eax,%eax
	jnz	1f
	xchg	%rdx,%rsi		# the old mask goes there, there is no new one
1:	push	$8			# bytes of the kernel's mask
	pop	%r10
	push	$14			# rt_sigprocmask
	pop	%rax
.Linsn:	syscall
	pop	%rax
	mov	64(%rbx),%rdx
	mov	72(%rbx),%rbx
	jmp	*%rdx
	.size	sigsetjmp,.-sigsetjmp
	.size	__sigsetjmp,.-__sigsetjmp
	.section .mote.sys,"ao",@progbits,.Linsn
	.long	.Linsn - ., 14
	.section .note.GNU-stack,"",@progbits
