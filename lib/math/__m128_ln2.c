/* SPDX-License-Identifier: 0BSD */
/* __m128_ln2 - the natural logarithm of 2. */
#include "internal/math128.h"

hidden const struct math128 __m128_ln2 = MATH128(0xb17217f7d1cf79ab, 0xc9e3b39803f2f6af, -1, 0);
