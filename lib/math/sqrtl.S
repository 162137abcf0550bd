/* SPDX-License-Identifier: 0BSD */
/*
 * sqrtl - the square root
 *
 * Returns  the root; NaN below 0, -0 for -0
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.7.5
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	unary	sqrt, l,, fsqrt
