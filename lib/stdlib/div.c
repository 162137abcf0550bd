/* SPDX-License-Identifier: 0BSD */
/*
 * div - quotient and remainder at once
 *
 * Returns  both, rounded towards 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.22.6.2
 */
#include <stdlib.h>

div_t div(int a, int b)
{
	return (div_t){a / b, a % b};
}
