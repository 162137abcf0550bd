/* SPDX-License-Identifier: 0BSD */
/*
 * usleep - wait some microseconds, as a cancellation point
 *
 * Contract: usleep.c
 */
#include <time.h>
#include <unistd.h>

int usleep(unsigned us)
{
	struct timespec t = {us / 1000000, us % 1000000 * 1000};

	return nanosleep(&t, NULL);
}
