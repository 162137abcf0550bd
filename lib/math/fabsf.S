/* SPDX-License-Identifier: 0BSD */
/*
 * fabsf - the value without its sign
 *
 * Returns  x or -x, also of a NaN
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.7.2
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	begin	fabsf
	pcmpeqd	%xmm1,%xmm1
	psrld	$1,%xmm1		# all but the sign
	pand	%xmm1,%xmm0
	ret
	end	fabsf
