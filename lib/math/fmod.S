/* SPDX-License-Identifier: 0BSD */
/*
 * fmod - the remainder of a division that is rounded towards 0
 *
 * Returns  the remainder, exact, with the sign of x; NaN for x infinite or y 0
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.10.1; Intel SDM, FPREM
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	begin	fmod
	movsd	%xmm1,-8(%rsp)
	fldl	-8(%rsp)
	load
1:	fprem				# up to 63 bits of the quotient at a time
	fnstsw	%ax
	test	$4,%ah			# C2: not done
	jnz	1b
	fstp	%st(1)
	return
	end	fmod
