/* SPDX-License-Identifier: 0BSD */
/*
 * _start of a sealed program: the filter is in place before anything else runs
 *
 * In       as crt/start.S, which goes on from here
 *
 * ACTION   what the kernel does about a violation; bit 0, which it ignores: addresses do not count
 * MODE     the same for mote-seal, in the note: 1 pinned, 2 numbers, 3 log, 4 debug
 * REPORT, HARDEN   functions to call first, each with the stack as the kernel left it; or empty
 *
 * Overrides the weak __mote_start, to which crt/relocate.S jumps, and where that one is not
 * linked _start, being linked before start.o. A program that asked for a filter and cannot have
 * it does not run.
 *
 * Source   Linux man 2 seccomp: SECCOMP_RET_KILL_PROCESS, _TRAP, _LOG
 */
	.section .text._start,"ax",@progbits
	.weak	_start
	.globl	__mote_start
	.hidden	__mote_start
	.type	_start,@function
	.type	__mote_start,@function
_start:
__mote_start:
	.irp	function, REPORT, HARDEN
	.ifnb	\function
	mov	%rsp,%rdi
	call	\function
	.endif
	.endr
	mov	%rsp,%rdx
	push	$-1			# no number is left out; twice keeps the stack aligned
	push	$-1
	mov	%rsp,%rsi
	mov	$ACTION,%edi
	call	__seal_install
	pop	%rcx
	pop	%rcx
	test	%eax,%eax
	jz	__mote_begin
	push	$1			# write
	pop	%rax
	push	$2
	pop	%rdi
	lea	.Ltext(%rip),%rsi
	push	$(.Lend - .Ltext)
	pop	%rdx
	call	__seal_call
	xor	%eax,%eax
	mov	$231,%al		# exit_group
	push	$125
	pop	%rdi
	call	__seal_call
	.size	__mote_start,.-__mote_start
	.size	_start,.-_start

	.section .rodata.__mote_start,"a",@progbits
.Ltext:	.ascii	"mote: no seccomp, not started\n"
.Lend:

	.globl	__mote_sealed
	.hidden	__mote_sealed
	.set	__mote_sealed, MODE
	.section .note.GNU-stack,"",@progbits
