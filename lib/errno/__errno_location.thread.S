/* SPDX-License-Identifier: 0BSD */
/*
 * __errno_location - where the calling thread's errno is: struct __pthread's member
 *
 * Contract: __errno_location.S
 */
#include "sys/gate.h"

	.macro store_errno
	neg	%eax
	mov	%eax,%fs:52
	.endm

	.macro store_error
	mov	%edi,%fs:52
	.endm

	gate	.globl, store_errno, store_error

	.section .text.__errno_location,"ax",@progbits
	.globl	__errno_location, ___errno_location
	.hidden	___errno_location
	.type	__errno_location,@function
__errno_location:
___errno_location:
	mov	%fs:0,%rax
	add	$52,%rax
	ret
	.size	__errno_location,.-__errno_location

	.section .discard.requires,"a",@progbits
	.quad	__mote_tls
	.section .note.GNU-stack,"",@progbits
