/* SPDX-License-Identifier: 0BSD */
/*
 * fabsl - the value without its sign
 *
 * Returns  x or -x, also of a NaN
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.7.2
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	unary	fabs, l,, fabs
