/* SPDX-License-Identifier: 0BSD */
/*
 * logf - the natural logarithm
 *
 * Returns  the logarithm; -inf for 0, NaN below 0
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.7; Intel SDM, FYL2X
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	unary	log, f, fldln2, fyl2x
