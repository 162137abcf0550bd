/* SPDX-License-Identifier: 0BSD */
/*
 * strftime, strftime_l - write a date and time by a format, in the C locale
 *
 * All conversions of POSIX.1-2024 and GNU's k, l and P. Between '%' and the letter may stand
 * flags of "_-0+", a width, and E or O, which mean nothing here. A width is the least number of
 * bytes, and less than usual only for C, F, G and Y; it pads names too, but not c, D, r, R, T, x,
 * X. '-' pads with blanks, and only to a width that is given. %F is %+4Y-%m-%d. %Z and %z take the
 * zone from tm_zone and tm_gmtoff, and are empty where tm_isdst is negative.
 *
 * In assembly, half as big as from C: nearly all of it is short steps over shared registers. One
 * object of several files, so that its jumps are short: docs/decisions.md.
 *
 *	%rbx	tm			%rdi	where the next byte goes
 *	%rbp	bytes of room left	%rsi	the format; also the row of the table
 *	%ecx	width			%r10b	flag
 *
 * Returns  length without the final 0, or 0 if all of it does not fit into max bytes
 * Errors   EINVAL there is no such conversion, or the format ends within one; then it is 0 too
 * Safety   thread-safe, async-signal-safe, no allocation
 * Source   C11 7.27.3.5; POSIX.1-2024 strftime; Linux man 3 strftime
 * Differs  from musl 1.2.5: k, l, P, flags and width everywhere, and '-' and '_' with a width pad
 *          with blanks; a year above 9999 has a '+' only where asked for; tm_zone is not checked
 */
#define SEC    0
#define MIN    1
#define HOUR   2
#define MDAY   3
#define MON    4
#define YEAR   5
#define WDAY   6
#define YDAY   7
#define ISDST  8
#define GMTOFF 40
#define ZONE   48

#define CENTURY 6 /* in place of C's width, which is 2 */

	.section .text.strftime,"ax",@progbits
	.globl	strftime
	.weak	strftime_l
	.hidden	__fail
	.type	strftime,@function
	.type	strftime_l,@function
strftime:
strftime_l:				# the locale is not looked at
	push	%rbx
	push	%rbp
	push	%rdi
	mov	%rsi,%rbp
	mov	%rdx,%rsi
	mov	%rcx,%rbx
	call	format
	pop	%rdx
	xor	%eax,%eax
	test	%rbp,%rbp		# none left: not even for the 0
	jz	1f
	mov	%al,(%rdi)
	xchg	%rax,%rdi
	sub	%rdx,%rax
1:	pop	%rbp
	pop	%rbx
	ret

#include "time/strftime/format.s"
#include "time/strftime/text.s"
#include "time/strftime/number.s"
#include "time/strftime/fields.s"
#include "time/strftime/weeks.s"
	.size	strftime,.-strftime
	.size	strftime_l,.-strftime_l
#include "time/strftime/table.s"
	.section .note.GNU-stack,"",@progbits
