/* SPDX-License-Identifier: 0BSD */
/*
 * log10l - the logarithm to the base 10
 *
 * Returns  the logarithm; -inf for 0, NaN below 0
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.8; Intel SDM, FYL2X
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	unary	log10, l, fldlg2, fyl2x
