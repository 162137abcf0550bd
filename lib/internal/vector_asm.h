/* SPDX-License-Identifier: 0BSD */
/* vector.h's wide() and ask() for assembly: jumps to narrow where only 16 bytes may be used. */
	.macro	wide narrow
	cmpb	$33, __cpu_wide(%rip)
	jne	\narrow
	.endm

	.macro	ask
	cmpb	$32, __cpu_wide(%rip)
	jae	.Lasked
	call	__cpu_ask
.Lasked:
	.endm
