/* SPDX-License-Identifier: 0BSD */
/*
 * __limbs_multiply, __limbs_divide - the arithmetic of internal/limbs.h
 *
 * In assembly, as C has no division of 128 bits by 64.
 */
	.section .text.__limbs_multiply,"ax",@progbits
	.globl	__limbs_multiply
	.hidden	__limbs_multiply
	.type	__limbs_multiply,@function
__limbs_multiply:			# %rdi x, %rsi n, %rdx factor, %rcx carry
	mov	%rdx,%r8
	jmp	2f
1:	mov	%r8,%rax
	mulq	(%rdi)
	add	%rcx,%rax
	adc	$0,%rdx
	stosq
	mov	%rdx,%rcx
2:	dec	%rsi
	jns	1b
	xchg	%rcx,%rax
	ret
	.size	__limbs_multiply,.-__limbs_multiply

	.section .text.__limbs_divide,"ax",@progbits
	.globl	__limbs_divide
	.hidden	__limbs_divide
	.type	__limbs_divide,@function
__limbs_divide:				# %rdi x, %rsi n, %rdx divisor
	mov	%rdx,%rcx
	xor	%edx,%edx
	jmp	2f
1:	mov	(%rdi,%rsi,8),%rax
	div	%rcx
	mov	%rax,(%rdi,%rsi,8)
2:	dec	%rsi
	jns	1b
	xchg	%rdx,%rax
	ret
	.size	__limbs_divide,.-__limbs_divide
	.section .note.GNU-stack,"",@progbits
