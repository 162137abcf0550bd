/* SPDX-License-Identifier: 0BSD */
/* Part of strftime.S: texts, and the writing of bytes. */

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
