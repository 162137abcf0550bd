/* SPDX-License-Identifier: 0BSD */
/*
 * longjmp, _longjmp, siglongjmp - continue where setjmp or sigsetjmp returned
 *
 * In       %rdi -> jmp_buf, %esi the value for setjmp to return; 0 becomes 1
 * Out      does not return
 *
 * A mask which sigsetjmp saved is restored behind the jump, by sigsetjmp.
 *
 * Contract: longjmp.S
 */
	.section .text.longjmp,"ax",@progbits
	.globl	longjmp
	.weak	_longjmp, siglongjmp
	.type	longjmp,@function
	.type	_longjmp,@function
	.type	siglongjmp,@function
longjmp:
_longjmp:
siglongjmp:
	cmp	$1,%esi			# carry, if it is 0
	adc	$0,%esi
	mov	%esi,%eax
	mov	(%rdi),%rbx
	mov	8(%rdi),%rbp
	mov	16(%rdi),%r12
	mov	24(%rdi),%r13
	mov	32(%rdi),%r14
	mov	40(%rdi),%r15
	mov	48(%rdi),%rsp
	jmp	*56(%rdi)
	.size	longjmp,.-longjmp
	.size	_longjmp,.-_longjmp
	.size	siglongjmp,.-siglongjmp
	.section .note.GNU-stack,"",@progbits
