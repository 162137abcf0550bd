/* SPDX-License-Identifier: 0BSD */
/*
 * Threads start, end, are joined and detached; each has its thread-local data and errno.
 */
#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static _Thread_local int initial = 7;
static _Thread_local _Alignas(256) char aligned[300];
static _Thread_local char zeros[5000];
static pthread_key_t nothing;

static int is_fresh(void)
{
	size_t i;

	for (i = 0; i < sizeof(zeros); i++)
		if (zeros[i])
			return 0;
	return initial == 7 && (uintptr_t)aligned % 256 == 0 && !aligned[299];
}

static void *use(void *number)
{
	intptr_t n = (intptr_t)number;
	int fresh = is_fresh();

	initial = n;
	memset(aligned, n, sizeof(aligned));
	memset(zeros, 1, sizeof(zeros));
	errno = n;
	usleep(n % 3 * 100);
	return (void *)(fresh && errno == n && initial == n ? n : -1);
}

static void many(void)
{
	pthread_t t[16];
	void *result;
	intptr_t i, round;
	int wrong = 0;

	for (round = 0; round < 640; round++) {
		for (i = 0; i < 16; i++)
			wrong += pthread_create(&t[i], NULL, use, (void *)(round + i)) != 0;
		for (i = 0; i < 16; i++) {
			wrong += pthread_join(t[i], &result) != 0;
			wrong += (intptr_t)result != round + i;
		}
	}
	printf("10240 threads, %d wrong\n", wrong);
}

static volatile int ended;

static void *detached(void *argument)
{
	__atomic_add_fetch(&ended, 1, __ATOMIC_SEQ_CST);
	if (argument)
		pthread_detach(pthread_self());
	pthread_exit(NULL);
}

static void detach(void)
{
	pthread_attr_t a;
	pthread_t t;
	int i, wrong = 0;

	pthread_attr_init(&a);
	pthread_attr_setdetachstate(&a, PTHREAD_CREATE_DETACHED);
	for (i = 0; i < 300; i++) {
		while (pthread_create(&t, i % 3 ? NULL : &a, detached, i % 3 == 1 ? &a : NULL) == EAGAIN)
			usleep(1000);
		if (i % 3 == 2)
			wrong += pthread_detach(t);
	}
	while (ended < 300)
		usleep(100);
	printf("300 detached, %d wrong\n", wrong);
}

static void *deep(void *size)
{
	volatile char *room = __builtin_alloca((size_t)size);

	room[0] = 1;
	/* The compiler returns NULL for what it knows to be gone. */
	__asm__("" : "+r"(room));
	return (void *)room;
}

static void stacks(void)
{
	size_t size = 1 << 20, got;
	pthread_attr_t a;
	pthread_t t;
	char *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	void *result, *at;

	pthread_attr_init(&a);
	printf("%d ", pthread_attr_setstacksize(&a, 4 << 20));
	pthread_create(&t, &a, deep, (void *)(size_t)(4 << 20) - 4096);
	printf("%d ", pthread_join(t, &result));
	printf("%d ", pthread_attr_setstack(&a, memory, size));
	pthread_create(&t, &a, deep, (void *)(size - 16384));
	pthread_join(t, &result);
	pthread_attr_getstack(&a, &at, &got);
	printf("%d %d %d\n", (char *)result > memory, (char *)result < memory + size,
	    at == memory && got == size);
}

static pthread_t first;

static void *last(void *argument)
{
	void *result = NULL;

	(void)argument;
	printf("joined the first: %d ", pthread_join(first, &result));
	printf("%s\n", (char *)result);
	return NULL;
}

static void at_the_end(void)
{
	puts("atexit");
}

int main(void)
{
	pthread_t t;

	many();
	detach();
	stacks();
	printf("%d %d\n", pthread_equal(pthread_self(), pthread_self()),
	    pthread_join(pthread_self(), NULL) == EDEADLK);
	pthread_key_create(&nothing, NULL);
	atexit(at_the_end);
	first = pthread_self();
	pthread_create(&t, NULL, last, NULL);
	pthread_exit("first's result");
}
