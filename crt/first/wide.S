/* SPDX-License-Identifier: 0BSD */
/*
 * wide.o - what mote-cc links in front of libc.a for a program compiled for AVX2
 *
 * Stands in for lib/string/__cpu_wide.fast.S: the answer is known, CPUID is not linked.
 */
	.section .rodata.__cpu_wide, "a", @progbits
	.globl	__cpu_wide
	.hidden	__cpu_wide
	.type	__cpu_wide, @object
	.size	__cpu_wide, 1
__cpu_wide:
	.byte	33

	.section .text.__cpu_ask, "ax", @progbits
	.globl	__cpu_ask
	.hidden	__cpu_ask
	.type	__cpu_ask, @function
__cpu_ask:
	ret				# never called
	.size	__cpu_ask, . - __cpu_ask
	.section .note.GNU-stack, "", @progbits
