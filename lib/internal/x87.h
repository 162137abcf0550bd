/* SPDX-License-Identifier: 0BSD */
/*
 * For assembly: functions of one number that are x87 instructions, in the three widths.
 *
 * The unit computes with 64 bits of precision, so what is stored as a double was rounded once more
 * than the exact result: the error is below 0.51 units of the last place.
 */
#ifndef MOTE_LIB_INTERNAL_X87_H
#define MOTE_LIB_INTERNAL_X87_H

/* The argument: %st behind what is there already; red zone, as nothing is called. */
	.macro	load suffix
	.ifc \suffix,l
	fldt	8(%rsp)
	.else
	.ifc \suffix,f
	movss	%xmm0,-8(%rsp)
	flds	-8(%rsp)
	.else
	movsd	%xmm0,-8(%rsp)
	fldl	-8(%rsp)
	.endif
	.endif
	.endm

/* %st becomes the result. */
	.macro	return suffix
	.ifc \suffix,l
	.else
	.ifc \suffix,f
	fstps	-8(%rsp)
	movss	-8(%rsp),%xmm0
	.else
	fstpl	-8(%rsp)
	movsd	-8(%rsp),%xmm0
	.endif
	.endif
	ret
	.endm

	.macro	begin name
	.section .text.\name,"ax",@progbits
	.globl	\name
	.type	\name,@function
\name:
	.endm

	.macro	end name
	.size	\name,.-\name
	.section .note.GNU-stack,"",@progbits
	.endm

/* One instruction before the argument is loaded, and one behind. */
	.macro	unary name:req, suffix, first, then:vararg
	begin	\name\suffix
	\first
	load	\suffix
	\then
	return	\suffix
	end	\name\suffix
	.endm

/* Round by a direction of the control word: 4 down, 8 up, 12 towards 0. */
	.macro	directed name:req, suffix, direction:req
	begin	\name\suffix
	load	\suffix
	fnstcw	-8(%rsp)
	mov	-8(%rsp),%eax
	and	$~12,%ah
	or	$\direction,%ah
	mov	%eax,-4(%rsp)
	fldcw	-4(%rsp)
	frndint
	fldcw	-8(%rsp)
	return	\suffix
	end	\name\suffix
	.endm

/* 2 to the power of %st, at most a half, which f2xm1 has, plus %st(1), whole, which fscale has. */
	.macro	raise suffix
	f2xm1
	fld1
	faddp
	fscale
	fstp	%st(1)
	return	\suffix
	.endm

/*
 * 2 to the power of the argument times a constant. An infinity has no rest, and asking for it would
 * raise invalid.
 */
	.macro	power name:req, suffix, constant:req, multiply:req
	begin	\name\suffix
	\constant
	load	\suffix
	\multiply
	fld	%st
	frndint
	fxam
	fnstsw	%ax
	shr	%ah			# C0: an infinity or a NaN
	jc	1f
	fsubr	%st,%st(1)		# the rest is in %st(1)
	fxch
	jmp	2f
1:	fstp	%st
	fldz
2:	raise	\suffix
	end	\name\suffix
	.endm

#endif
