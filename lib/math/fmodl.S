/* SPDX-License-Identifier: 0BSD */
/*
 * fmodl - the remainder of a division that is rounded towards 0
 *
 * Returns  the remainder, exact, with the sign of x; NaN for x infinite or y 0
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.10.1; Intel SDM, FPREM
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	begin	fmodl
	fldt	24(%rsp)
	load	l
1:	fprem				# up to 63 bits of the quotient at a time
	fnstsw	%ax
	test	$4,%ah			# C2: not done
	jnz	1b
	fstp	%st(1)
	return	l
	end	fmodl
