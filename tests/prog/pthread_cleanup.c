/* SPDX-License-Identifier: 0BSD */
/*
 * What pthread_cleanup_push and pthread_cleanup_pop are made of, as objects compiled with musl's
 * headers call it.
 * Mote    glibc has other functions by these names
 */
#include <pthread.h>
#include <stdio.h>

static void say(void *s)
{
	puts(s);
}

static void *run(void *leave)
{
	struct __ptcb outer, inner;

	_pthread_cleanup_push(&outer, say, "outer");
	_pthread_cleanup_push(&inner, say, "inner");
	if (leave)
		pthread_exit(NULL);
	_pthread_cleanup_pop(&inner, 0);
	_pthread_cleanup_pop(&outer, 1);
	return NULL;
}

int main(void)
{
	pthread_t t;

	pthread_create(&t, NULL, run, NULL);
	pthread_join(t, NULL);
	pthread_create(&t, NULL, run, &t);
	pthread_join(t, NULL);
	return 0;
}
