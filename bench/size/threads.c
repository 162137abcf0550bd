/* SPDX-License-Identifier: 0BSD */
/* threads: four workers take numbers from a queue and add them up */
#include <pthread.h>
#include <stdio.h>

#define WORKERS 4
#define NUMBERS 1000

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t filled = PTHREAD_COND_INITIALIZER;
static int queue[NUMBERS], first, last, closed;

static void *work(void *sum)
{
	pthread_mutex_lock(&lock);
	for (;;) {
		while (first == last && !closed)
			pthread_cond_wait(&filled, &lock);
		if (first == last)
			break;
		*(long *)sum += queue[first++];
	}
	pthread_mutex_unlock(&lock);
	return NULL;
}

int main(void)
{
	pthread_t worker[WORKERS];
	long sums[WORKERS] = {0}, sum = 0;
	int i;

	for (i = 0; i < WORKERS; i++)
		if (pthread_create(&worker[i], NULL, work, &sums[i]))
			return 1;
	for (i = 1; i <= NUMBERS; i++) {
		pthread_mutex_lock(&lock);
		queue[last++] = i;
		pthread_cond_signal(&filled);
		pthread_mutex_unlock(&lock);
	}
	pthread_mutex_lock(&lock);
	closed = 1;
	pthread_cond_broadcast(&filled);
	pthread_mutex_unlock(&lock);
	for (i = 0; i < WORKERS; i++) {
		pthread_join(worker[i], NULL);
		sum += sums[i];
	}
	printf("%ld\n", sum);
	return 0;
}
