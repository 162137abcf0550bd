/* SPDX-License-Identifier: 0BSD */
/*
 * __seal_site - push one site, and sort it in among those that lie on the stack already
 *
 * A site is 8 bytes of key, which is the high half of its address above its number, and 8 bytes of
 * address. The least key lies lowest; above them all is -1.
 *
 * In       %eax the record's number, %rdx what the kernel sees of the instruction's address,
 *          %r8 numbers to leave out, %r10 mask of addresses; on the stack the sites
 * Out      one more on the stack, unless its number is left out
 * Changes  %rax %rcx %rdx %rdi %xmm0 %xmm1
 *
 * Bit 29 marks the numbers that mote_seal needs for its next call, so that it can leave those out
 * and keep the program's own. The filter has the lower 16 bits.
 */
	.section .text.__seal_site,"ax",@progbits
	.globl	__seal_site, __seal_site_here
	.hidden	__seal_site, __seal_site_here
	.type	__seal_site,@function
__seal_site_here:			# so that another __seal_site is one too many
__seal_site:
	pop	%rcx
	mov	%r8,%rdi
1:	scasl
	je	3f
	cmpl	$0,-4(%rdi)
	jge	1b
	and	%r10,%rdx
	push	%rdx
	push	%rdx
	cwtl
	mov	%eax,(%rsp)
	mov	%rsp,%rdi
2:	mov	(%rdi),%rax
	cmp	16(%rdi),%rax
	jbe	3f
	movups	(%rdi),%xmm0
	movups	16(%rdi),%xmm1
	movups	%xmm0,16(%rdi)
	movups	%xmm1,(%rdi)
	add	$16,%rdi
	jmp	2b
3:	jmp	*%rcx
	.size	__seal_site,.-__seal_site
	.section .note.GNU-stack,"",@progbits
