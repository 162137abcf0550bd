/* SPDX-License-Identifier: 0BSD */
/* Part of strftime.S: what each letter stands for. */

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
