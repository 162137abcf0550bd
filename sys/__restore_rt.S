/* SPDX-License-Identifier: 0BSD */
/*
 * __restore_rt - where a signal handler returns to
 *
 * In       %rsp -> the frame which the kernel built
 * Out      does not return here: the kernel puts all registers back
 *
 * Unwinders know a signal frame by exactly these nine bytes, and debuggers by the name.
 *
 * Source   Linux man 2 sigreturn; libgcc config/i386/linux-unwind.h
 */
	.section .text.__restore_rt,"ax",@progbits
	.globl	__restore_rt
	.hidden	__restore_rt
	.type	__restore_rt,@function
	nop				# unwinders look one byte before a return address
__restore_rt:
	mov	$15,%rax
.Linsn:	syscall				# rt_sigreturn
	.size	__restore_rt,.-__restore_rt
	.section .mote.sys,"ao",@progbits,.Linsn
	.long	.Linsn - ., 15
	.section .note.GNU-stack,"",@progbits
