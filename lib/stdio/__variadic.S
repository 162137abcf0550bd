/* SPDX-License-Identifier: 0BSD */
/*
 * __variadic - call the v... function of a variadic one
 *
 * In	%r10 the function, %eax 8 * its named arguments (1 to 3), the arguments as in C
 * Out	what the function returns
 * Clobbers what any function may
 *
 * The va_list is an object of three words; a pointer to it is the argument after the named ones:
 * gp_offset and fp_offset, the arguments on the stack, the registers saved here.
 *
 * Source   SysV x86-64 psABI §3.5.7
 */
	.section .text.__variadic,"ax",@progbits
	.globl	__variadic
	.hidden	__variadic
	.type	__variadic,@function
__variadic:
	add	$-128,%rsp		# %xmm0 to 7 follow the 48 bytes of the others; not aligned
	movups	%xmm0,(%rsp)
	movups	%xmm1,16(%rsp)
	movups	%xmm2,32(%rsp)
	movups	%xmm3,48(%rsp)
	movups	%xmm4,64(%rsp)
	movups	%xmm5,80(%rsp)
	movups	%xmm6,96(%rsp)
	movups	%xmm7,112(%rsp)
	push	%r9
	push	%r8
	push	%rcx
	push	%rdx
	push	%rsi
	push	%rdi
	push	%rsp			# reg_save_area: where %rdi lies
	lea	192(%rsp),%rcx		# past the saved, this word and the return address
	push	%rcx			# overflow_arg_area
	push	%rax
	movb	$48,4(%rsp)		# fp_offset
	mov	%rsp,%rcx		# the registers of later arguments are free
	cmp	$16,%al
	ja	1f
	mov	%rsp,%rdx
	je	1f
	mov	%rsp,%rsi
1:	call	*%r10			# the stack is aligned: 8 + 128 + 6 * 8 + 3 * 8
	add	$200,%rsp
	ret
	.size	__variadic,.-__variadic
	.section .note.GNU-stack,"",@progbits
