/* SPDX-License-Identifier: 0BSD */
/* __m128_log2_e - the logarithm of e to base 2. */
#include "internal/math128.h"

hidden const struct math128 __m128_log2_e = MATH128(0xb8aa3b295c17f0bb, 0xbe87fed0691d3e88, 0, 0);
