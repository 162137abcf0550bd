/* SPDX-License-Identifier: 0BSD */
/* Part of strftime.S: the numbers that are fields of struct tm, or follow from them. */

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
