/* SPDX-License-Identifier: 0BSD */
/*
 * __identity_raw - a system call that every thread makes (internal/identity.h)
 *
 * In       %rdi %rsi %rdx the arguments, %ecx the number
 * Out      %rax the kernel's result
 */
	.section .text.__identity_raw,"ax",@progbits
	.globl	__identity_raw, __identity_insn
	.hidden	__identity_raw, __identity_insn
	.type	__identity_raw,@function
__identity_raw:
	mov	%ecx,%eax
__identity_insn:
	syscall				# the records of the callers name this place
	ret
	.size	__identity_raw,.-__identity_raw
	.section .note.GNU-stack,"",@progbits
