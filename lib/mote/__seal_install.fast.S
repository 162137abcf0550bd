/* SPDX-License-Identifier: 0BSD */
/*
 * __seal_install - contract: __seal_install.S
 *
 * In this flavour clock_gettime and time use the vDSO: a record whose number has bit 30 stands for
 * the vDSO's own instructions, which __seal_vdso_hook finds.
 */
	.section .text.__seal_install,"ax",@progbits
	.globl	__seal_install, __seal_install_here
	.hidden	__seal_install, __seal_install_here, __seal_site, __seal_filter
	.type	__seal_install,@function
__seal_install_here:			# so that another __seal_install is one too many
__seal_install:
	push	%rbx
	push	%rbp
	mov	%rsp,%rbp		# sites and filter go, and __seal_filter returns, by this
	push	%r12
	push	%rdx
	mov	%edi,%ebx
	mov	%rsi,%r8
	and	$1,%edi
	dec	%rdi
	mov	%rdi,%r10		# a mask: all bits, or none where addresses do not count
	push	$-1			# above all sites, so that no loop needs to count
	push	$-1
	lea	__mote_sys_start(%rip),%rsi
1:	lea	__mote_sys_end(%rip),%rax
	cmp	%rax,%rsi
	jae	4f
	lodsl
	cltq
	lea	-2(%rsi,%rax),%rdx	# counted from its own place; 2 as the kernel sees what follows
	lodsl				# the number; negative: not for the sealed program
	test	%eax,%eax
	js	1b
	btr	$30,%eax
	jc	2f
	call	__seal_site
	jmp	1b

2:	push	%rax
	push	%rsi
	push	%r8
	push	%r10
	push	%r10			# aligns the stack
	mov	-16(%rbp),%rdi
	call	__seal_vdso_hook
	xchg	%rax,%r12		# addresses, ended by 0
	pop	%r10
	pop	%r10
	pop	%r8
	pop	%rsi
	pop	%r9
3:	mov	(%r12),%rdx
	add	$8,%r12
	test	%rdx,%rdx
	jz	1b
	add	$2,%rdx
	mov	%r9d,%eax
	call	__seal_site
	jmp	3b

4:	mov	-8(%rbp),%r12
	jmp	__seal_filter
	.size	__seal_install,.-__seal_install

	/* Overridden by __seal_vdso.fast.c, without which there are no such records. */
	.section .text.__seal_vdso_hook,"ax",@progbits
	.weak	__seal_vdso_hook
	.hidden	__seal_vdso_hook
	.type	__seal_vdso_hook,@function
__seal_vdso_hook:
	ud2
	.size	__seal_vdso_hook,.-__seal_vdso_hook
	.section .note.GNU-stack,"",@progbits
