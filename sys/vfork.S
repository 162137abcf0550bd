/* SPDX-License-Identifier: 0BSD */
/*
 * vfork - make a child that borrows the caller's memory until it execs or exits
 *
 * Out      %eax 0 in the child, its process ID in the parent, or -1 with errno
 * Clobbers %rcx %rdx %rdi %r11
 *
 * The child goes on using the stack, so the return address waits in a register meanwhile.
 *
 * Returns  0 to the child, the child's process ID to the parent, or -1 with errno
 * Errors   EAGAIN, ENOMEM as fork
 * Safety   the child may only call _exit and the exec family
 * Source   Linux man 2 vfork
 */
	.section .text.vfork,"ax",@progbits
	.globl	vfork
	.type	vfork,@function
vfork:
	pop	%rdx
	xor	%eax,%eax
	mov	$58,%al
.Linsn:	syscall
	push	%rdx
	jmp	__syscall_check
	.size	vfork,.-vfork
	.section .mote.sys,"ao",@progbits,.Linsn
	.long	.Linsn - ., 58
	.section .note.GNU-stack,"",@progbits
