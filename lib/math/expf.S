/* SPDX-License-Identifier: 0BSD */
/*
 * expf - e to the power of x
 *
 * Returns  the power
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.1; Intel SDM, F2XM1
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	power	exp, f, fldl2e, fmulp
