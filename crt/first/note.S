/* SPDX-License-Identifier: 0BSD */
/*
 * The head of the note by which the records are found in a stripped program; the descriptor
 * is put behind it by sealed.ld: distance to the records, their bytes, the mode of the seal.
 *
 * Source   System V gABI, "Note Section"
 */
	.globl	__mote_table
	.hidden	__mote_table
	.section .note.mote,"a",@note
	.balign	4
__mote_table:				# what ld asks for where mote_seal needs the records
	.long	5, 12, 1
	.asciz	"mote"
	.balign	4
	.section .note.GNU-stack,"",@progbits
