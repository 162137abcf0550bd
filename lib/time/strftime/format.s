/* SPDX-License-Identifier: 0BSD */
/* Part of strftime.S: the loop over a format, flags and width, and the search for a letter. */

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
