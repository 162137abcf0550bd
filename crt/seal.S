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
 * Strong, so that a program with a _start of its own does not link; nor does one that has a part
 * of the seal, as second names ask for mote's own objects too. mote-seal compares the bytes.
 *
 * It goes on at __mote_begin, which in a static-PIE program relocates: nothing here, nor in
 * what it calls, needs an address that was relocated. A program that
 * asked for a filter and cannot have it does not run.
 *
 * Source   Linux man 2 seccomp: SECCOMP_RET_KILL_PROCESS, _TRAP, _LOG
 */
	.section .text._start,"ax",@progbits
	.globl	_start
	.type	_start,@function
_start:
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
	.size	_start,.-_start

	.section .rodata._start,"a",@progbits
.Ltext:	.ascii	"mote: no seccomp, not started\n"
.Lend:

	.section .discard.requires,"a",@progbits
	.quad	__seal_install_here, __seal_site_here, __seal_filter_here, __seal_search_here
	.quad	__seal_deny_here, __seal_call_here
	.irp	function, REPORT, HARDEN
	.ifnb	\function
	.quad	\function\()_here
	.endif
	.endr

	.globl	__mote_sealed
	.hidden	__mote_sealed
	.set	__mote_sealed, MODE
	.section .note.GNU-stack,"",@progbits
