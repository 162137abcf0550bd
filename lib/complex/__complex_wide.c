/* SPDX-License-Identifier: 0BSD */
/* __complex_wide - results rounded to long double. */
#include "internal/complex.h"
#include "internal/trig.h"

hidden const struct complex_format __complex_wide = {__m128_round, __m128_reducel};
