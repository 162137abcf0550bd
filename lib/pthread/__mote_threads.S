/* SPDX-License-Identifier: 0BSD */
/*
 * __mote_threads - evidence for mote-cc that a program wants libthr.a
 *
 * What `requires(__mote_threads)` names: a value, which no --gc-sections takes away.
 */
	.globl	__mote_threads
	.hidden	__mote_threads
	.set	__mote_threads, 1
	.section .note.GNU-stack,"",@progbits
