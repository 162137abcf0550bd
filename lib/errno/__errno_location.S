/* SPDX-License-Identifier: 0BSD */
/*
 * __errno_location - where errno is
 *
 * One plain int: a program without threads needs no more. With this object linked a failing
 * system call stores its error.
 *
 * Returns  pointer to errno, never NULL
 * Safety   async-signal-safe
 * Source   POSIX.1-2017 errno; LSB Core __errno_location
 */
#include "sys/gate.h"

	.macro store_errno
	neg	%eax
	mov	%eax,__errno(%rip)
	.endm

	.macro store_error
	mov	%edi,__errno(%rip)
	.endm

	gate	.globl, store_errno, store_error

	.section .text.__errno_location,"ax",@progbits
	.globl	__errno_location, ___errno_location
	.hidden	___errno_location
	.type	__errno_location,@function
__errno_location:
___errno_location:
	lea	__errno(%rip),%rax
	ret
	.size	__errno_location,.-__errno_location

	.section .bss.__errno,"aw",@nobits
	.balign	4
	.type	__errno,@object
__errno:
	.zero	4
	.size	__errno,4
