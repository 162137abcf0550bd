/* SPDX-License-Identifier: 0BSD */
/* The same as speed.s for clang, whose own assembler takes no second file. */
#ifdef __ASSEMBLER__
	.section .mote.speed,"e",@progbits
	.byte 1
	.text
#else
__asm__(".pushsection .mote.speed,\"e\",@progbits\n\t.byte 1\n\t.popsection");
#endif
