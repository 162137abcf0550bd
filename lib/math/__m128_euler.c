/* SPDX-License-Identifier: 0BSD */
/* __m128_euler - Euler's constant. */
#include "internal/special.h"

hidden const struct math128 __m128_euler = MATH128(0x93c467e37db0c7a4, 0xd1be3f810152cb57, -1, 0);
