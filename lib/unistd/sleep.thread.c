/* SPDX-License-Identifier: 0BSD */
/*
 * sleep - wait some seconds, as a cancellation point
 *
 * Contract: sleep.c
 */
#include <time.h>
#include <unistd.h>

unsigned sleep(unsigned seconds)
{
	struct timespec t = {seconds, 0};

	return nanosleep(&t, &t) ? t.tv_sec : 0;
}
