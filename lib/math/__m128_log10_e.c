/* SPDX-License-Identifier: 0BSD */
/* __m128_log10_e - the logarithm of e to base 10. */
#include "internal/math128.h"

hidden const struct math128 __m128_log10_e = MATH128(0xde5bd8a937287195, 0x355baaafad33dc32, -2, 0);
