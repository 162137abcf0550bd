/* SPDX-License-Identifier: 0BSD */
/*
 * difftime - seconds from start to end
 *
 * Returns  the difference, rounded once
 * Safety   async-signal-safe, thread-safe
 * Source   C11 7.27.2.2
 * Differs  from musl 1.2.5: a difference that no time_t has does not wrap
 */
#include <time.h>

double difftime(time_t end, time_t start)
{
	/* 64 bits and a sign hold every difference. */
	return (long double)end - start;
}
