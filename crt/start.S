/* SPDX-License-Identifier: 0BSD */
/*
 * _start - the first instruction of every program
 *
 * In       %rsp -> argc, argv[0..argc-1], NULL, envp[0..], NULL, auxv; a multiple of 16
 * Out      does not return
 *
 * Whatever a program needs around main announces itself by a strong __mote_run (lib/start/run.S) or
 * exit (lib/stdlib/exit.c); a program that needs nothing runs the lines below and no others.
 * %rbp is 0 here: Linux clears all registers in execve, which is what the psABI wants of us.
 *
 * Source   SysV x86-64 psABI §3.4.1; Linux man 2 execve
 */
	.section .text._start,"ax",@progbits
	.weak	_start			# crt/seal.S seals first and goes on at __mote_begin
	.weak	__mote_begin		# crt/relocate.S relocates there and goes on at __mote_enter
	.globl	__mote_enter
	.hidden	__mote_begin, __mote_enter
	.type	_start,@function
	.type	__mote_begin,@function
	.type	__mote_enter,@function
_start:
__mote_begin:
__mote_enter:
	pop	%rdi			# argc; 0 is legal, argv[0] is then NULL
	mov	%rsp,%rsi		# argv
	lea	8(%rsi,%rdi,8),%rdx	# envp
	push	%rdi			# aligns the stack again
	jmp	__mote_run

	.weak	__mote_run
	.hidden	__mote_run
	.type	__mote_run,@function
__mote_run:
	call	main
	mov	%eax,%edi

	/* Without anything to do at exit, exit is _exit; that one stays the same in any case. */
	.weak	exit, _exit, _Exit
	.type	exit,@function
	.type	_exit,@function
	.type	_Exit,@function
exit:
_exit:
_Exit:
	xor	%eax,%eax		# two bytes less than a 32-bit constant
	mov	$231,%al
.Linsn:	syscall				# exit_group
	.size	exit,.-exit
	.size	__mote_run,.-__mote_run
	.size	_start,.-_start
	.section .mote.sys,"ao",@progbits,.Linsn
	.long	.Linsn - ., 231
	.section .note.GNU-stack,"",@progbits
