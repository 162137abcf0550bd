/* SPDX-License-Identifier: 0BSD */
/*
 * __with_lock - call a function while its state's lock is held
 *
 * In       %rax the function, %r10 the lock; the function's arguments: up to four, in registers
 * Out      what the function returns in %rax
 * Clobbers as any C function may
 *
 * The locked functions of lib/internal/locks.tbl end here (tools/genlocks.awk). While there is one
 * thread it costs a comparison.
 */
	.section .text.__with_lock,"ax",@progbits
	.globl	__with_lock
	.hidden	__with_lock, __threads_more, __lock, __unlock
	.type	__with_lock,@function
__with_lock:
	cmpl	$0,__threads_more(%rip)
	jne	1f
	jmp	*%rax
1:	push	%rbx
	mov	%r10,%rbx
	push	%rdi
	push	%rsi
	push	%rdx
	push	%rcx
	push	%rax
	push	%rax			# keeps the stack aligned
	mov	%r10,%rdi
	call	__lock
	pop	%rax
	pop	%rax
	pop	%rcx
	pop	%rdx
	pop	%rsi
	pop	%rdi
	call	*%rax
	mov	%rbx,%rdi
	mov	%rax,%rbx
	call	__unlock
	mov	%rbx,%rax
	pop	%rbx
	ret
	.size	__with_lock,.-__with_lock

	/* Of each state that is not a stream's; if several are held, in this order. fork takes all. */
	.section .bss.__locks,"aw",@nobits
	.balign	64
	.globl	__locks
	.hidden	__locks
__locks:
	.macro	lock name
	.globl	\name
	.hidden	\name
	.type	\name,@object
\name:	.zero	4
	.size	\name,4
	.endm
	lock	__lock_streams
	lock	__lock_exit
	lock	__lock_syslog
	lock	__lock_group
	lock	__lock_passwd
	lock	__lock_zone
	lock	__lock_locale
	lock	__lock_env
	lock	__lock_random
	.globl	__locks_end
	.hidden	__locks_end
__locks_end:
	.balign	64
	lock	__lock_heap		# a line of the cache for itself
	.balign	64
	.section .note.GNU-stack,"",@progbits
