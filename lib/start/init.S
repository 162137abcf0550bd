/* SPDX-License-Identifier: 0BSD */
/*
 * __mote_init_hook - run everything that has to run before main
 *
 * mote's own parts stand in .init_array too, with the priorities that compilers keep for the
 * implementation (docs/late-binding.md), so one walk serves both, in the right order:
 *
 *	for (f = __init_array_start; f < __init_array_end; f++)
 *		(*f)(argc, argv, envp);
 *
 * In assembly since nearly every program with a file, an environment or a clock links it, and its
 * only caller, __mote_run, needs no register back.
 *
 * In       %edi argc, %rsi argv, %rdx envp; the stack as a call leaves it
 * Clobbers %rbx, and all that functions may
 * Source   System V gABI, "Initialization and Termination Functions"
 */
	.section .text.__mote_init_hook,"ax",@progbits
	.globl	__mote_init_hook, __mote_init
	.hidden	__mote_init_hook, __mote_init
	.hidden	__init_array_start, __init_array_end
	.type	__mote_init_hook,@function
	.cfi_sections .debug_frame
	.cfi_startproc
__mote_init:				# what `requires(__mote_init)` names
__mote_init_hook:
	lea	__init_array_start(%rip),%rbx
1:	lea	__init_array_end(%rip),%rax
	cmp	%rax,%rbx
	jae	2f
	push	%rdi
	push	%rsi
	push	%rdx			# three, and the return address: aligned
	.cfi_adjust_cfa_offset 24
	call	*(%rbx)
	pop	%rdx
	pop	%rsi
	pop	%rdi
	.cfi_adjust_cfa_offset -24
	add	$8,%rbx
	jmp	1b
2:	ret
	.cfi_endproc
	.size	__mote_init_hook,.-__mote_init_hook

/* The archive has to be asked by another name than __mote_run, which start.o defines weakly. */
	.section .discard.requires,"a",@progbits
	.quad	__mote_exit

	.section .note.GNU-stack,"",@progbits
