/* SPDX-License-Identifier: 0BSD */
/*
 * truncl - round towards 0 to a whole number
 *
 * Returns  the whole number, with the sign of x
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.9.8; Intel SDM, FRNDINT
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/x87.h"

	directed trunc, l, 12
