/* SPDX-License-Identifier: 0BSD */
/*
 * syscall - make a system call by number
 *
 * In       %rdi number, %rsi %rdx %rcx %r8 %r9 8(%rsp) its arguments
 * Out      %rax the result, or -1 with errno
 * Clobbers %rcx %rsi %rdi %rdx %r8-%r11
 *
 * Its record has -1 for the number: which calls the program makes is not known any more.
 *
 * Nobody can tell what it will be used for: --seal refuses it, or allows calls by name.
 *
 * Returns  the call's result, or -1 with errno
 * Errors   ENOSYS the kernel has no such call; else the call's own
 * Safety   as the call
 * Source   Linux man 2 syscall
 */
	.section .text.syscall,"ax",@progbits
	.globl	syscall
	.type	syscall,@function
syscall:
	mov	%rdi,%rax
	mov	%rsi,%rdi
	mov	%rdx,%rsi
	mov	%rcx,%rdx
	mov	%r8,%r10
	mov	%r9,%r8
	mov	8(%rsp),%r9
	.globl	__syscall_any
	.hidden	__syscall_any
__syscall_any:
	syscall
	jmp	__syscall_check
	.size	syscall,.-syscall
	.section .mote.sys,"ao",@progbits,__syscall_any
	.long	__syscall_any - ., -1
	.section .note.GNU-stack,"",@progbits
