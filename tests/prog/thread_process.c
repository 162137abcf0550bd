/* SPDX-License-Identifier: 0BSD */
/*
 * What belongs to a whole process, or to one thread of it: timers that call a function, identities
 * of all threads, a locale for one.
 */
#include <errno.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

static volatile int fired, stop;

static void fire(union sigval v)
{
	__atomic_add_fetch(&fired, v.sival_int, __ATOMIC_SEQ_CST);
	/* It ends this call's thread, not the timer. */
	if (fired > 3)
		pthread_exit(NULL);
}

static void *identity(void *argument)
{
	while (!stop)
		usleep(1000);
	return (void *)(intptr_t)(getegid() == *(gid_t *)argument);
}

static void *bytes(void *argument)
{
	mbstate_t state = {0};
	wchar_t w;

	uselocale(newlocale(LC_ALL_MASK, "C", 0));
	printf("%d ", (int)MB_CUR_MAX);
	memset(&state, 0, sizeof(state));
	return (void *)(intptr_t)(mbrtowc(&w, "\xc3\xa9", 2, &state) != 2 && argument);
}

int main(void)
{
	struct sigevent event = {.sigev_notify = SIGEV_THREAD, .sigev_value.sival_int = 2};
	struct itimerspec often = {{0, 2000000}, {0, 2000000}}, left;
	gid_t group = getuid() ? getgid() : 12345;
	pthread_t t[4], one;
	mbstate_t state = {0};
	void *result;
	timer_t timer;
	wchar_t w;
	int i, same = 0, r;

	event.sigev_notify_function = fire;
	printf("%d ", timer_create(CLOCK_MONOTONIC, &event, &timer));
	printf("%d ", timer_settime(timer, 0, &often, NULL));
	while (fired < 10)
		usleep(1000);
	r = timer_gettime(timer, &left);
	printf("%d %d ", r, left.it_interval.tv_nsec == 2000000);
	printf("%d ", timer_getoverrun(timer) >= 0);
	printf("%d\n", timer_delete(timer));
	for (i = 0; i < 4; i++)
		pthread_create(&t[i], NULL, identity, &group);
	printf("%d ", setegid(group));
	stop = 1;
	for (i = 0; i < 4; i++) {
		pthread_join(t[i], &result);
		same += (int)(intptr_t)result;
	}
	printf("%d\n", same);
	setlocale(LC_ALL, "C.UTF-8");
	pthread_create(&one, NULL, bytes, &w);
	pthread_join(one, &result);
	printf("%d %d\n", result != NULL, mbrtowc(&w, "\xc3\xa9", 2, &state) == 2 && w == 0xe9);
	return 0;
}
