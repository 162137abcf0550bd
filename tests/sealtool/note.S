/* SPDX-License-Identifier: 0BSD */
/*
 * A program in the form of a sealed one, by hand: records and note in the loaded segment. FLAGS
 * are the note's. Linked by note.ld; run, it calls getpid and ends.
 */
	.macro	record place, nr
	.pushsection .mote.sys,"a",@progbits
	.long	\place - ., \nr
	.popsection
	.endm
	.macro	function name
	.globl	\name
	.type	\name,@function
\name:
	.endm

	.text
	function _start
	call	getpid
	mov	$60,%eax
	xor	%edi,%edi
1:	syscall
	record	1b, 60
	record	1b, 60		/* twice, as two objects with one inline function leave it */
	.size	_start,.-_start

	function __syscall_gate
	movzbl	%al,%eax
wide:	mov	%rcx,%r10
gate:	syscall
	ret
	.size	__syscall_gate,.-__syscall_gate

	function getpid
	mov	$39,%al
	.byte	0xe9
	.long	__syscall_gate - . - 4
	.size	getpid,.-getpid
	record	gate, 39

	function openat2
	mov	$437,%eax
	.byte	0xe9
	.long	wide - . - 4
	.size	openat2,.-openat2
	record	gate, 437

	function clock
	mov	$228,%eax
1:	syscall
	ret
	.size	clock,.-clock
	record	1b, 228
	.pushsection .mote.sys,"a",@progbits
	.long	-1, 228 | 0x40000000	# the distance means nothing
	.popsection

	function seal
	mov	$157,%eax
1:	syscall
	ret
	.size	seal,.-seal
	record	1b, -2

	.section .note.mote,"a",@note
	.long	5, 12, 1
	.asciz	"mote"
	.balign	4
	.long	records - ., records_size, FLAGS
	.section .note.GNU-stack,"",@progbits
