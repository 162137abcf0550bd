/* SPDX-License-Identifier: 0BSD */
/*
 * log2 - the logarithm to the base 2
 *
 * Returns  the logarithm; -inf for 0, NaN below 0
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.10; Intel SDM, FYL2X
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	unary	log2, , fld1, fyl2x
