/* SPDX-License-Identifier: 0BSD */
/*
 * __secs_to_tm - the calendar fields of a point in time
 *
 * Years are counted from March, so that the leap day is the last one. A century has 146097 quarters
 * of its mean number of days, a year 1461 of its own, and a month is a linear function of the day.
 * To make every day positive 2^23 times 400 years are added.
 *
 * In	%rdi seconds since the Epoch, %rsi struct tm
 * Out	%eax 0, or -1 (EOVERFLOW) if the year does not fit an int
 *
 * Source   POSIX.1-2017 §4.16; C. Neri, L. Schneider, "Euclidean affine functions" (2021)
 */
#define SEC  0
#define MIN  4
#define HOUR 8
#define MDAY 12
#define MON  16
#define YEAR 20
#define WDAY 24
#define YDAY 28

	.section .text.__secs_to_tm,"ax",@progbits
	.globl	__secs_to_tm
	.hidden	__secs_to_tm, __fail
	.type	__secs_to_tm,@function
__secs_to_tm:
	movabs	$86400 * (719468 + (146097 << 23)),%rax
	add	%rdi,%rax		# from 0000-03-01 on, but for the 2^23
	xor	%edx,%edx
	mov	$86400,%ecx
	div	%rcx
	mov	%edx,%r8d		# the seconds of the day
	push	%rax			# the day
	shl	$2,%rax
	or	$3,%al
	xor	%edx,%edx
	mov	$146097,%ecx
	div	%rcx
	imul	$100,%rax,%rdi
	mov	%eax,%r9d		# the century
	xchg	%eax,%edx
	or	$3,%al
	cltd
	mov	$1461,%ecx
	div	%ecx
	add	%rax,%rdi		# the year
	shr	$2,%edx			# the day of the year, from March
	test	%eax,%eax
	jnz	1f
	mov	%r9d,%eax		# year 0 of a century is a leap year if it divides by 400
1:	lea	59(%rdx),%ecx
	test	$3,%al
	jnz	2f
	inc	%ecx
2:	cmp	$306,%edx		# the first of January
	jb	3f
	lea	-306(%rdx),%ecx
	inc	%rdi
3:	mov	%ecx,YDAY(%rsi)
	mov	$1900 + (400 << 23),%ecx
	sub	%rcx,%rdi
	movslq	%edi,%rcx
	cmp	%rcx,%rdi
	pop	%rcx
	jne	5f
	mov	%edi,YEAR(%rsi)
	lea	2(%rdx,%rdx,4),%eax
	cltd
	mov	$153,%edi		# five months have 153 days
	div	%edi
	add	$2,%eax
	cmp	$12,%al
	jb	4f
	sub	$12,%al
4:	mov	%eax,MON(%rsi)
	xchg	%eax,%edx
	cltd
	push	$5
	pop	%rdi
	div	%edi
	inc	%eax
	mov	%eax,MDAY(%rsi)
	lea	3(%rcx),%rax		# day 0 is a Wednesday
	xor	%edx,%edx
	push	$7
	pop	%rcx
	div	%rcx
	mov	%edx,WDAY(%rsi)
	xchg	%eax,%r8d
	cltd
	push	$60
	pop	%rcx
	div	%ecx
	mov	%edx,SEC(%rsi)
	cltd
	div	%ecx
	mov	%edx,MIN(%rsi)
	mov	%eax,HOUR(%rsi)
	xor	%eax,%eax
	ret
5:	push	$75			# EOVERFLOW
	pop	%rdi
	jmp	__fail
	.size	__secs_to_tm,.-__secs_to_tm
	.section .note.GNU-stack,"",@progbits
