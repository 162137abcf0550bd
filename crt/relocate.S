/* SPDX-License-Identifier: 0BSD */
/*
 * _start of a static-PIE program: it moves its own addresses first, then starts as any other
 *
 * Weak like start.o's, before which it is linked: a seal's is strong, and comes here afterwards.
 */
	.section .text._start_pie,"ax",@progbits
	.weak	_start
	.globl	__mote_begin
	.hidden	__mote_begin
	.type	_start,@function
	.type	__mote_begin,@function
_start:
__mote_begin:
	lea	__ehdr_start(%rip),%rdi	# linked at 0, so its address is the distance moved
	lea	_DYNAMIC(%rip),%rsi
	call	__mote_relocate		# keeps the stack as the kernel left it
	jmp	__mote_enter
	.size	_start,.-_start
	.hidden	__ehdr_start, _DYNAMIC

	/* lib/start/relocations.c overrides it; without that, a relocation nobody knows is the end. */
	.weak	__mote_relocate_hook
	.hidden	__mote_relocate_hook
	.type	__mote_relocate_hook,@function
__mote_relocate_hook:
	ud2
	.size	__mote_relocate_hook,.-__mote_relocate_hook
	.section .note.GNU-stack,"",@progbits
