/* SPDX-License-Identifier: 0BSD */
/*
 * __thread_clone - start a thread at __thread_start, which does not return
 *
 * In       %rdi its struct __pthread, the stack's upper end in it
 * Out      %eax its ID, or a negative error
 * Clobbers %rcx %rdx %rsi %rdi %r8 %r10 %r11
 *
 * The kernel writes the ID into the structure before either goes on, and 0 when the thread is no
 * more: then nothing of it uses its memory.
 *
 * Source   Linux man 2 clone; SysV x86-64 psABI §3.4.1 (%rbp 0 marks the outermost frame)
 */
	.section .text.__thread_clone,"ax",@progbits
	.globl	__thread_clone
	.hidden	__thread_clone, __thread_start
	.type	__thread_clone,@function
__thread_clone:
	mov	%rdi,%r8		# the thread pointer
	mov	88(%rdi),%rsi		# stack
	and	$-16,%rsi
	lea	48(%rdi),%rdx		# where the ID is written,
	mov	%rdx,%r10		# and cleared
	mov	$0x3d0f00,%edi		# VM FS FILES SIGHAND THREAD SYSVSEM SETTLS *_SETTID *_CLEARTID
	push	$56
	pop	%rax
.Linsn:	syscall
	test	%eax,%eax
	jz	1f
	ret
1:	xor	%ebp,%ebp
	mov	%fs:0,%rdi
	call	__thread_start
	.size	__thread_clone,.-__thread_clone
	.section .mote.sys,"ao",@progbits,.Linsn
	.long	.Linsn - ., 56
	.section .note.GNU-stack,"",@progbits
