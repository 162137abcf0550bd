/* SPDX-License-Identifier: 0BSD */
/* __m128_one - 1. */
#include "internal/math128.h"

hidden const struct math128 __m128_one = MATH128(1ul << 63, 0, 0, 0);
