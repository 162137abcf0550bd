/* SPDX-License-Identifier: 0BSD */
/* For the speed flavour's printf and strtod: a number times a power of ten, in 128 bits. */
#ifndef MOTE_LIB_INTERNAL_POWER_H
#define MOTE_LIB_INTERNAL_POWER_H

#include "internal/hidden.h"

typedef unsigned __int128 u128;

/* The powers there are: enough for every long double with 38 digits. */
#define POWER_LEAST (-5265)
#define POWER_MOST 5264

/*
 * x * 10^k for an x other than 0, as the first 128 bits of it, the top one set, times
 * 2^*exponent. What is cut off is less than POWER_ERROR units; where power_exact(k) the cut is
 * exact, and the last bit is also set if anything was cut off.
 */
hidden u128 __times_power(u128 x, int k, int *exponent);
#define POWER_ERROR 20
#define power_exact(k) ((unsigned)(k) <= 55)

#endif
