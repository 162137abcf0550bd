/* SPDX-License-Identifier: 0BSD */
/* Part of strftime.S: the numbers of weeks, and the years that ISO weeks belong to. */

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
