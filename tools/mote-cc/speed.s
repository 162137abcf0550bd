# SPDX-License-Identifier: 0BSD
# Read before an object that is compiled for speed: see tools/mote-cc/flavour.c.
	.section .mote.speed,"e",@progbits
	.byte 1
	.text
