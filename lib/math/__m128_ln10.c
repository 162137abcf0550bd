/* SPDX-License-Identifier: 0BSD */
/* __m128_ln10 - the natural logarithm of 10. */
#include "internal/math128.h"

hidden const struct math128 __m128_ln10 = MATH128(0x935d8dddaaa8ac16, 0xea56d62b82d30a28, 1, 0);
