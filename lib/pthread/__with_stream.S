/* SPDX-License-Identifier: 0BSD */
/*
 * __with_stream - call a function while a stream's lock is held
 *
 * In       %rax the function, %r10 the stream; the function's arguments: up to four, in registers
 * Out      what the function returns in %rax
 * Clobbers as any C function may
 *
 * A thread that holds the lock already, by flockfile or because a function of fopencookie uses its
 * own stream, goes straight on. While there is one thread it costs a comparison.
 */
	.section .text.__with_stream,"ax",@progbits
	.globl	__with_stream
	.hidden	__with_stream, __threads_more, __lock_stream, __unlock_stream
	.type	__with_stream,@function
__with_stream:
	cmpl	$0,__threads_more(%rip)
	je	1f
	mov	92(%r10),%r11d		# struct _IO_FILE's lock: a thread's ID, bit 30 beside it
	btr	$30,%r11d
	cmp	%fs:48,%r11d		# struct __pthread's tid
	jne	2f
1:	jmp	*%rax
2:	push	%rbx
	mov	%r10,%rbx
	push	%rdi
	push	%rsi
	push	%rdx
	push	%rcx
	push	%rax
	push	%rax			# keeps the stack aligned
	mov	%r10,%rdi
	call	__lock_stream
	pop	%rax
	pop	%rax
	pop	%rcx
	pop	%rdx
	pop	%rsi
	pop	%rdi
	call	*%rax
	mov	%rbx,%rdi
	mov	%rax,%rbx
	call	__unlock_stream
	mov	%rbx,%rax
	pop	%rbx
	ret
	.size	__with_stream,.-__with_stream
	.section .note.GNU-stack,"",@progbits
