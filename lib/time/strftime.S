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
 * In assembly, half as big as from C: nearly all of it is short steps over shared registers.
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

/* One conversion is done. */
done:	pop	%rsi
	pop	%rdx

/* Write by the format at %rsi. */
format:
	lodsb
	test	%al,%al
	jz	back
	cmp	$'%',%al
	je	1f
literal:
	call	put
	jmp	format
1:	push	%rsi
	xor	%ecx,%ecx
	xor	%r10d,%r10d
2:	lodsb
	cmp	$'_',%al
	je	3f
	cmp	$'-',%al
	je	3f
	cmp	$'0',%al
	je	3f
	cmp	$'+',%al
	jne	4f
3:	mov	%eax,%r10d		# the last flag holds
	jmp	2b
4:	movzbl	%al,%eax
	lea	-'0'(%rax),%edx
	cmp	$9,%edx
	ja	5f
	imul	$10,%ecx,%ecx
	jo	1f
	add	%edx,%ecx
	jno	2f
1:	mov	$0x7fffffff,%ecx	# INT_MAX
2:	lodsb
	jmp	4b
5:	cmp	$'E',%al
	je	6f
	cmp	$'O',%al
	jne	7f
6:	lodsb
7:	mov	%al,%ah
	push	%rsi
	lea	letters(%rip),%rsi
8:	lodsb
	test	%al,%al
	jz	unknown
	cmp	%al,%ah
	je	found
9:	lodsb				# to the next row
	test	%al,%al
	jnz	9b
	jmp	8b

unknown:				# or the end of the format
	pop	%rsi
	pop	%rdx
	mov	%ah,%al
	cmp	$'%',%al
	je	literal
	xor	%ebp,%ebp		# as if there were no room
	push	$22			# EINVAL
	pop	%rdi
	jmp	__fail

found:	lodsb
	test	%al,%al
	js	number
	cmp	$'\t',%al
	jb	name
	dec	%rsi
	call	format
	jmp	done

/* Text at %rdx, at most as many bytes as the row says. */
name:	movsbl	(%rsi),%esi
	sub	$2,%al
	jz	month
	js	day
	dec	%al
	jz	noon
	mov	ZONE(%rbx),%rdx
	cmpl	$0,ISDST*4(%rbx)
	js	done
	test	%rdx,%rdx
	jz	done
	jmp	text
noon:	lea	ampm(%rip),%rdx
	test	$32,%ah			# p is in upper case, P in lower
	jz	1f
	add	$4,%rdx
1:	cmpl	$12,HOUR*4(%rbx)
	jl	text
	add	$2,%rdx
	jmp	text
month:	mov	MON*4(%rbx),%eax
	cmp	$12,%eax
	jae	1f
	add	$7,%eax
	jmp	2f
day:	mov	WDAY*4(%rbx),%eax
	cmp	$7,%eax
	jb	2f
1:	push	$19			# "?"
	pop	%rax
2:	lea	__time_names(%rip),%rdx
3:	dec	%eax
	js	text
4:	inc	%rdx
	cmpb	$0,-1(%rdx)
	jne	4b
	jmp	3b
text:	xor	%r8d,%r8d
1:	cmp	%esi,%r8d
	jae	2f
	cmpb	$0,(%rdx,%r8)
	je	2f
	inc	%r8d
	jmp	1b
2:	sub	%r8d,%ecx
	mov	$' ',%al
	call	pad
	mov	%rdx,%rsi
1:	dec	%r8d
	js	done
	lodsb
	call	put
	jmp	1b

/* The sign, if there is one. */
sign:	mov	%r9d,%eax
	test	%al,%al
	jz	back
/* A byte, if there is room; ZF: now there is none. */
put:	test	%rbp,%rbp
	jz	back
	dec	%rbp
	stosb
back:	ret

/* %ecx bytes %al, if that is positive. */
1:	call	put
	jz	back
pad:	dec	%ecx
	jns	1b
	ret

/* A number: its field goes to %rax, then the row's handler makes the number of it. */
number:	push	%rax
	xor	%r9d,%r9d		# the sign, or 0
	shr	$4,%al
	and	$7,%eax
	movslq	(%rbx,%rax,4),%rax
	movzbl	(%rsi),%edx
	inc	%rsi
	lea	handlers(%rip),%r8
	add	%r8,%rdx
	call	*%rdx
	pop	%r11			# the row's byte
	test	%rax,%rax
	jns	1f
	neg	%rax
	mov	$'-',%r9b
1:	push	%rbx
	push	$10
	pop	%rbx
	xor	%r8d,%r8d
2:	xor	%edx,%edx		# digits on the stack, the last one first
	div	%rbx
	push	%rdx
	inc	%r8d
	test	%rax,%rax
	jnz	2b
	test	%r10d,%r10d
	jnz	3f
	mov	$'0',%r10b
	test	$8,%r11b
	jz	3f
	mov	$'_',%r10b
3:	mov	%r11d,%edx
	and	$7,%edx
	lea	-4(%rdx),%eax
	and	$~2,%eax		# 0: the width of a year holds even if it is less
	cmp	$CENTURY,%dl
	jne	1f
	mov	$2,%dl
1:	cmp	$'+',%r10b		# a plus for more digits than usual, or more room
	jne	5f
	cmp	%edx,%ecx
	jg	4f
	cmp	%edx,%r8d
	jle	5f
4:	test	%r9b,%r9b
	jnz	5f
	mov	$'+',%r9b
5:	cmp	$'-',%r10b		# blanks, but only if there is a width
	jne	6f
	mov	$'_',%r10b
	xor	%edx,%edx
6:	test	%eax,%eax
	jnz	1f
	test	%ecx,%ecx
	jg	2f
1:	cmp	%edx,%ecx
	cmovl	%edx,%ecx
2:	sub	%r8d,%ecx
	cmp	$1,%r9b			# carry: no sign
	adc	$-1,%ecx
	cmp	$'_',%r10b
	je	7f
	call	sign
	mov	$'0',%al
	call	pad
	jmp	8f
7:	mov	$' ',%al
	call	pad
	call	sign
8:	pop	%rax
	add	$'0',%al
	call	put
	dec	%r8d
	jnz	8b
	pop	%rbx
	call	format			# the rest of the row: F has one
	jmp	done

/* Handlers: the field in %rax, the result too; %ecx, %rsi, %rdi and %r10 stay. */
	.set	handlers, . - 1		# a row must not have a 0 in it
plain:	ret
next:	inc	%rax
	ret

hour12:	push	$12
	jmp	1f
from_monday:
	mov	WDAY*4(%rbx),%eax
	push	$7
1:	pop	%r8			# 0 becomes this
	lea	-1(%rax,%r8),%eax
	cltd
	idiv	%r8d
	lea	1(%rdx),%eax
	ret

date:	test	%ecx,%ecx		# F: the width is that of all
	jnz	1f
	test	%r10d,%r10d
	jnz	year
	mov	$'+',%r10b		# without one it is %+4Y-%m-%d
	jmp	year
1:	sub	$6,%ecx
	jg	year
	push	$1
	pop	%rcx
year:	movslq	YEAR*4(%rbx),%rax
	add	$1900,%rax
	ret
century:
	call	year
hundreds:
	push	$100
	pop	%r8
	cqto
	idiv	%r8
	ret
offset:	cmpl	$0,ISDST*4(%rbx)
	js	1f
	mov	$'+',%r9b
	mov	GMTOFF(%rbx),%rax
	push	$60
	pop	%r8
	cqto
	idiv	%r8
	cltd
	idiv	%r8d
	imul	$100,%eax,%eax
	add	%edx,%eax
	cltq
	ret
1:	pop	%rax			# nothing: as if the row had never been found
	pop	%rax
	jmp	done

epoch:	push	%rsi
	push	%rdi
	push	%rcx
	push	%r10
	mov	%rbx,%rdi
	call	__tm_to_secs
	sub	GMTOFF(%rbx),%rax
	pop	%r10
	pop	%rcx
	pop	%rdi
	pop	%rsi
	ret

iso_year2:
	call	iso_year
	jmp	1f
year2:	call	year
1:	call	hundreds
	mov	%edx,%eax
	test	%eax,%eax
	jns	2f
	neg	%eax
2:	ret

monday_week:
	push	%rax
	call	from_monday
	pop	%rdx
	sub	%eax,%edx
	lea	1(%rdx),%eax
	jmp	week
sunday_week:
	sub	WDAY*4(%rbx),%eax
week:	add	$7,%eax
	push	$7
	pop	%r8
	cltd
	idiv	%r8d
	ret

iso_year:
	call	iso_week
	xchg	%rax,%r11
	ret
/* An ISO week belongs to the year of its Thursday: the year in %r11, the week in %eax. */
iso_week:
	call	year
	xchg	%rax,%r11
	call	from_monday
	neg	%eax
	add	YDAY*4(%rbx),%eax
	add	$4,%eax
	push	%rax			# the Thursday's day of the year, from 0
	cltd
	movslq	%edx,%rdx
	add	%rdx,%r11		# it may be in the year before
	mov	%r11,%rax
	push	$25
	pop	%r8
	cqto
	idiv	%r8
	push	$3
	pop	%rax
	test	%edx,%edx
	jnz	1f
	mov	$15,%al
1:	mov	$365,%edx
	test	%r11d,%eax		# a leap year, by 4, or by 16 where 25 divides it too
	jnz	2f
	inc	%edx
2:	pop	%rax
	test	%eax,%eax
	js	3f
	cmp	%edx,%eax
	jl	week
	inc	%r11			# it is in the year behind
	neg	%edx
3:	add	%edx,%eax
	jmp	week
	.size	strftime,.-strftime
	.size	strftime_l,.-strftime_l

/*
 * Rows: a letter; another format, a kind of text and its length, or 0x80 + a field of struct tm
 * times 16 + padding with blanks times 8 + width, a handler, and what follows; 0.
 */
	.macro	row letter:req, field:req, width:req, handler=plain, blank=0, rest
	.ascii	"\letter"
	.byte	0x80 + \field * 16 + \blank * 8 + \width, \handler - handlers
	.asciz	"\rest"
	.endm

	.section .rodata.strftime,"a",@progbits
ampm:	.ascii	"ampmAMPM"
letters:
	.asciz	"c%a %b %e %T %Y"
	.asciz	"D%m/%d/%y"
	.asciz	"x%D"
	.asciz	"r%I:%M:%S %p"
	.asciz	"R%H:%M"
	.asciz	"T%R:%S"
	.asciz	"X%T"
	.asciz	"n\n"
	.asciz	"t\t"
	.asciz	"a\001\003"
	.asciz	"A\001\377"
	.asciz	"b\002\003"
	.asciz	"h\002\003"
	.asciz	"B\002\377"
	.asciz	"p\003\002"
	.asciz	"P\003\002"
	.asciz	"Z\004\377"
	row	S, SEC, 2
	row	M, MIN, 2
	row	H, HOUR, 2
	row	k, HOUR, 2, plain, 1
	row	I, HOUR, 2, hour12
	row	l, HOUR, 2, hour12, 1
	row	d, MDAY, 2
	row	e, MDAY, 2, plain, 1
	row	m, MON, 2, next
	row	Y, YEAR, 4, year
	row	F, YEAR, 4, date, 0, "-%m-%d"
	row	C, YEAR, CENTURY, century
	row	y, YEAR, 2, year2
	row	G, YEAR, 4, iso_year
	row	g, YEAR, 2, iso_year2
	row	V, YEAR, 2, iso_week
	row	w, WDAY, 1
	row	u, WDAY, 1, from_monday
	row	j, YDAY, 3, next
	row	U, YDAY, 2, sunday_week
	row	W, YDAY, 2, monday_week
	row	z, SEC, 5, offset
	row	s, SEC, 1, epoch
	.byte	0
	.section .note.GNU-stack,"",@progbits
