/* SPDX-License-Identifier: 0BSD */
/* __m128_half_pi - pi / 2. */
#include "internal/math128.h"

hidden const struct math128 __m128_half_pi = MATH128(0xc90fdaa22168c234, 0xc4c6628b80dc1cd1, 0, 0);
