/* SPDX-License-Identifier: 0BSD */
/*
 * ceill - round up to a whole number
 *
 * Returns  the whole number, with the sign of x
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.9.1; Intel SDM, FRNDINT
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	directed ceil, l, 8
