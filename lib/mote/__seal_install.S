/* SPDX-License-Identifier: 0BSD */
/*
 * __seal_install - turn the program's records into a filter and hand that to the kernel
 *
 * In       %edi action for what is not allowed, bit 0 set: addresses do not count
 *          %rsi numbers of records to leave out, ended by a negative one
 *          %rdx what the kernel left on the stack for _start, or NULL later on
 * Out      %eax 0, -errno, or a thread that has a filter of its own
 * Clobbers what any C function may
 *
 * Three steps. This one goes through the records; __seal_site sorts each into the sites on the
 * stack; __seal_filter writes the filter below them, gives it to the kernel, and returns from here.
 *
 * Source   Linux man 2 seccomp
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
	jae	__seal_filter
	lodsl
	cltq
	lea	-2(%rsi,%rax),%rdx	# counted from its own place; 2 as the kernel sees what follows
	lodsl				# the number; negative: not for the sealed program
	test	%eax,%eax
	js	1b
	call	__seal_site
	jmp	1b
	.size	__seal_install,.-__seal_install
	.section .note.GNU-stack,"",@progbits
