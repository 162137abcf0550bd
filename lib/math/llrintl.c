/* SPDX-License-Identifier: 0BSD */
/*
 * llrintl - round to a whole number in the current direction
 *
 * Returns  the number; LLONG_MIN, and invalid is raised, if it does not fit
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.9.5; Intel SDM, FISTP
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

long long llrintl(long double x)
{
	long long whole;

	__asm__ volatile("fistpll %0" : "=m"(whole) : "t"(x) : "st");
	return whole;
}
