/* SPDX-License-Identifier: 0BSD */
/*
 * clone - make a child that runs fn(arg) on a stack of its own
 *
 * In       %rdi fn, %rsi the stack's upper end, %edx flags, %rcx arg, %r8 parent_tid, %r9 tls,
 *          8(%rsp) child_tid
 * Out      %eax the child's thread ID, or -1 with errno; the child ends with what fn returns
 *
 * Returns  the child's thread ID, or -1 with errno
 * Errors   EINVAL fn or stack is NULL, or flags do not go together
 * Errors   EAGAIN, ENOMEM, EPERM, ENOSPC, EUSERS as Linux man 2 clone says
 * Safety   no allocation; with CLONE_VM the child shares errno and all of the library's state
 * Source   Linux man 2 clone; SysV x86-64 psABI §3.4.1 (%rbp 0 marks the outermost frame)
 */
	.section .text.clone,"ax",@progbits
	.globl	clone
	.type	clone,@function
clone:
	mov	$-22,%rax		# EINVAL
	test	%rdi,%rdi
	jz	1f
	test	%rsi,%rsi
	jz	1f
	and	$-16,%rsi
	sub	$16,%rsi		# fn and arg travel on the child's stack
	mov	%rdi,(%rsi)
	mov	%rcx,8(%rsi)
	mov	%edx,%edi
	mov	%r8,%rdx
	mov	%r9,%r8
	mov	8(%rsp),%r10
	xor	%eax,%eax
	mov	$56,%al
.Lclone:syscall
	test	%eax,%eax
	jnz	1f
	xor	%ebp,%ebp
	pop	%rax
	pop	%rdi
	call	*%rax
	mov	%eax,%edi
	xor	%eax,%eax
	mov	$60,%al
.Lexit:	syscall				# exit: this thread only
	hlt
1:	jmp	__syscall_check
	.size	clone,.-clone
	.section .mote.sys,"ao",@progbits,.Lclone
	.long	.Lclone - ., 56
	.long	.Lexit - ., 60
	.section .note.GNU-stack,"",@progbits
