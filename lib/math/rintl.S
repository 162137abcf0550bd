/* SPDX-License-Identifier: 0BSD */
/*
 * rintl - round to a whole number in the current direction
 *
 * Returns  the whole number, with the sign of x
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.9.4; Intel SDM, FRNDINT
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	unary	rint, l,, frndint
