/* SPDX-License-Identifier: 0BSD */
/*
 * ldiv - quotient and remainder at once
 *
 * Returns  both, rounded towards 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.22.6.2
 */
#include <stdlib.h>

ldiv_t ldiv(long a, long b)
{
	return (ldiv_t){a / b, a % b};
}
