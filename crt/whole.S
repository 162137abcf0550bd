/* SPDX-License-Identifier: 0BSD */
/*
 * For a link by hand, where nobody looks what the program needs: all start-up features at once.
 * Part of crt1.o and rcrt1.o; mote-cc links start.o instead.
 */
	.section .discard.requires,"a",@progbits
	.quad	__mote_init, __mote_exit, __mote_tls, __mote_preinit, __mote_fini, __mote_ifunc
	.section .note.GNU-stack,"",@progbits
