/* SPDX-License-Identifier: 0BSD */
/* __random_name - six letters that nobody guesses, for the names of temporary files */
#include <time.h>

#include "internal/random_name.h"
#include "sys/sys.h"

#define GRND_NONBLOCK 1 /* Linux man 2 getrandom */

hidden char *__random_name(char *six)
{
	struct timespec now;
	unsigned long bits;
	int i;

	/* Early in a boot there is no entropy yet; then the time has to do. O_EXCL does the rest.
	 */
	if (sys_getrandom(&bits, sizeof(bits), GRND_NONBLOCK) < 0) {
		sys_clock_gettime(CLOCK_REALTIME, &now);
		bits = now.tv_nsec * 0x9e3779b97f4a7c15 ^ (unsigned long)&now;
	}
	for (i = 0; i < 6; i++, bits >>= 5)
		six[i] = 'A' + (bits & 15) + (bits & 16) * 2;
	return six;
}
