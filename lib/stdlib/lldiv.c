/* SPDX-License-Identifier: 0BSD */
/*
 * lldiv - quotient and remainder at once
 *
 * Returns  both, rounded towards 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.22.6.2
 */
#include <stdlib.h>

lldiv_t lldiv(long long a, long long b)
{
	return (lldiv_t){a / b, a % b};
}
