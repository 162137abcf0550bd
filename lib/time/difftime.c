/* SPDX-License-Identifier: 0BSD */
/*
 * difftime - seconds from start to end
 *
 * Returns  the difference, exact below 2^53
 * Safety   async-signal-safe, thread-safe
 * Source   C11 7.27.2.2
 * Differs  from musl 1.2.5: nothing
 */
#include <time.h>

double difftime(time_t end, time_t start)
{
	return end - start;
}
