/* SPDX-License-Identifier: 0BSD */
/*
 * Keys with destructors, and functions that are called once.
 */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static pthread_key_t key, again, plain;
static volatile int destroyed, rounds, wrong, stays;

static void count(void *value)
{
	destroyed += *(int *)value;
	wrong += pthread_getspecific(key) != NULL;
}

static void set_again(void *value)
{
	rounds++;
	pthread_setspecific(again, value);
}

static void *use(void *number)
{
	static int one = 1;

	wrong += pthread_getspecific(key) != NULL;
	wrong += pthread_getspecific(plain) != NULL;
	pthread_setspecific(plain, number);
	pthread_setspecific(key, &one);
	usleep(100);
	wrong += pthread_getspecific(plain) != number;
	if (number == (void *)1)
		pthread_setspecific(again, &one);
	if (number == (void *)2)
		pthread_exit(NULL);
	return NULL;
}

static void *hold(void *arg)
{
	static int two = 2;

	pthread_setspecific(key, &two);
	stays = 1;
	while (stays == 1)
		usleep(100);
	/* The key was given back and taken again. */
	wrong += pthread_getspecific(*(pthread_key_t *)arg) != NULL;
	return NULL;
}

static pthread_once_t once = PTHREAD_ONCE_INIT, twice = PTHREAD_ONCE_INIT;
static volatile int calls, seen, undone;

static void init(void)
{
	usleep(10000);
	calls++;
}

static void *call(void *arg)
{
	pthread_once(&once, init);
	__atomic_fetch_add(&seen, calls, __ATOMIC_SEQ_CST);
	return arg;
}

static void slow(void)
{
	if (undone++ == 0)
		for (;;)
			sleep(1);
}

static void *call_slow(void *arg)
{
	pthread_once(&twice, slow);
	return arg;
}

int main(void)
{
	pthread_key_t k[PTHREAD_KEYS_MAX + 1];
	pthread_t t[8];
	void *result;
	long i;
	int n;

	printf("create %d", pthread_key_create(&key, count));
	printf(" %d", pthread_key_create(&again, set_again));
	printf(" %d\n", pthread_key_create(&plain, NULL));
	for (i = 0; i < 8; i++)
		pthread_create(&t[i], NULL, use, (void *)i);
	for (i = 0; i < 8; i++)
		pthread_join(t[i], NULL);
	printf("destroyed %d, rounds %d, wrong %d\n", destroyed, rounds, wrong);
	/* A value that a thread has when the key is given back is seen neither by a destructor nor
	 * again. */
	destroyed = 0;
	pthread_create(&t[0], NULL, hold, &k[0]);
	while (!stays)
		usleep(100);
	pthread_key_delete(key);
	for (n = 0; pthread_key_create(&k[n], NULL) == 0 && k[n] != key; n++)
		;
	k[0] = k[n];
	stays = 2;
	pthread_join(t[0], NULL);
	printf("given back: destroyed %d, wrong %d\n", destroyed, wrong);
	for (i = 0; i < 8; i++)
		pthread_create(&t[i], NULL, call, NULL);
	for (i = 0; i < 8; i++)
		pthread_join(t[i], NULL);
	printf("once: called %d, done when it returns %d\n", calls, seen);
	pthread_create(&t[0], NULL, call_slow, NULL);
	while (!undone)
		usleep(100);
	pthread_create(&t[1], NULL, call_slow, NULL);
	usleep(1000);
	pthread_cancel(t[0]);
	pthread_join(t[0], &result);
	pthread_join(t[1], NULL);
	printf("cancelled %d, called %d\n", result == PTHREAD_CANCELED, undone);
	return 0;
}
