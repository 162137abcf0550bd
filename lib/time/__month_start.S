/* SPDX-License-Identifier: 0BSD */
/*
 * __month_start - days from 1970-01-01 to the first of a month
 *
 * Years that start in March have their leap day last, so the days before a month are a linear
 * function of it, and those before a year need no table. To make every year of an int positive
 * 2^23 times 400 years are added.
 *
 * In	%rdi years from 1900, %rsi months from January; any ints
 * Out	%rax days
 *
 * Source   POSIX.1-2017 §4.16 (proleptic Gregorian calendar, as glibc and musl)
 */
	.section .text.__month_start,"ax",@progbits
	.globl	__month_start
	.hidden	__month_start
	.type	__month_start,@function
__month_start:
	mov	$1900 + (400 << 23),%eax
	add	%rax,%rdi
	imul	$12,%rdi,%rax
	lea	-2(%rax,%rsi),%rax	# months from March
	xor	%edx,%edx
	push	$12
	pop	%rcx
	div	%rcx
	imul	$153,%edx,%esi		# five months have 153 days
	imul	$365,%rax,%rdi
	mov	%rax,%rcx
	shr	$2,%rcx
	add	%rcx,%rdi
	xor	%edx,%edx
	push	$100
	pop	%rcx
	div	%rcx
	sub	%rax,%rdi
	shr	$2,%rax
	add	%rax,%rdi
	lea	2(%rsi),%eax
	cltd
	push	$5
	pop	%rcx
	div	%ecx
	add	%rdi,%rax
	movabs	$719468 + (146097 << 23),%rcx
	sub	%rcx,%rax
	ret
	.size	__month_start,.-__month_start
	.section .note.GNU-stack,"",@progbits
