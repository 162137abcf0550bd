/* SPDX-License-Identifier: 0BSD */
/*
 * __mote_run - run a program that has something to do before main or after it
 *
 * In       %edi argc, %rsi argv, %rdx envp; the stack aligned to 16
 * Out      does not return
 *
 * Linked by __mote_init (lib/start/init.S), which overrides the weak __mote_init_hook, and by exit.
 *
 * Source   musl 1.2.5 and glibc 2.36 agree: initialisers get argc, argv and envp in System V
 */
	.section .text.__mote_run,"ax",@progbits
	.globl	__mote_run, __mote_exit
	.hidden	__mote_run, __mote_exit
	.type	__mote_run,@function
__mote_exit:				# what `requires(__mote_exit)` names
__mote_run:
	push	%rdi
	push	%rsi
	push	%rdx
	push	%rdx			# keeps the stack aligned
	call	__mote_init_hook
	pop	%rdx
	pop	%rdx
	pop	%rsi
	pop	%rdi
	call	main
	mov	%eax,%edi
	call	__mote_full_exit
	.size	__mote_run,.-__mote_run

	.section .text.__mote_init_hook,"ax",@progbits
	.weak	__mote_init_hook
	.hidden	__mote_init_hook
	.type	__mote_init_hook,@function
__mote_init_hook:
	ret
	.size	__mote_init_hook,.-__mote_init_hook

	.section .note.GNU-stack,"",@progbits
