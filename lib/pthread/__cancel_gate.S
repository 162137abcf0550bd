/* SPDX-License-Identifier: 0BSD */
/*
 * __cancel_gate - the system call instruction of cancellation points, where threads are cancelled
 *
 * In       as __syscall_gate (sys/gate.h), whose place it takes in the stubs of sys/cancellable.tbl
 * Out      the same; it may end the thread instead
 *
 * From __cancel_begin to __cancel_end the call has not been made: the handler of pthread_cancel
 * that interrupts a thread there sends it to __cancel_now. What happened before that is asked by
 * the comparison; what happened later cannot undo the call, and stays for the next point. A call
 * that was interrupted (EINTR) has no effect, but for close, which has closed.
 */
	.section .text.__cancel_gate,"ax",@progbits
	.globl	__cancel_gate, __cancel_gate_wide, __cancel_gate_insn
	.globl	__cancel_begin, __cancel_end, __cancel_now
	.hidden	__cancel_gate, __cancel_gate_wide, __cancel_gate_insn
	.hidden	__cancel_begin, __cancel_end, __cancel_now, __cancel_act, __syscall_check
	.type	__cancel_gate,@function
	.type	__cancel_gate_wide,@function
__cancel_gate:
	movzbl	%al,%eax
__cancel_gate_wide:
	push	%rax
	mov	%rcx,%r10
	cmpb	$1,%fs:64		# struct __pthread's cancel_disabled
	je	1f
__cancel_begin:
	cmpl	$0,%fs:60		# cancel
	jne	__cancel_now
1:
__cancel_gate_insn:
	syscall
__cancel_end:
	pop	%rdx			# the number
	cmp	$-4,%rax		# EINTR
	je	3f
2:	jmp	__syscall_check
3:	cmp	$3,%edx			# close
	je	2b
	cmpb	$1,%fs:64
	je	2b
	cmpl	$0,%fs:60
	je	2b
	push	%rdx
__cancel_now:
	call	__cancel_act		# returns where cancellation is masked: -ECANCELED
	pop	%rdx
	jmp	__syscall_check
	.size	__cancel_gate,.-__cancel_gate

	/* Without pthread_cancel nobody asks. */
	.section .text.__cancel_act,"ax",@progbits
	.weak	__cancel_act
	.type	__cancel_act,@function
__cancel_act:
	ud2
	.size	__cancel_act,.-__cancel_act
	.section .note.GNU-stack,"",@progbits
