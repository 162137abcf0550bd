/* SPDX-License-Identifier: 0BSD */
/*
 * imaxdiv - quotient and remainder, towards zero
 *
 * Returns  both; division by 0 traps
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.8.2.2
 * Differs  from musl 1.2.5: nothing
 */
#include <inttypes.h>

imaxdiv_t imaxdiv(intmax_t numerator, intmax_t denominator)
{
	return (imaxdiv_t){numerator / denominator, numerator % denominator};
}
