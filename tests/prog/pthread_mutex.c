/* SPDX-License-Identifier: 0BSD */
/*
 * Mutexes: what each type does alone, between threads, and when the time is up.
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <time.h>

enum { THREADS = 4, TIMES = 50000 };

static pthread_mutex_t plain = PTHREAD_MUTEX_INITIALIZER;

static const char *name(int e)
{
	switch (e) {
	case 0:
		return "0";
	case EBUSY:
		return "EBUSY";
	case EDEADLK:
		return "EDEADLK";
	case EPERM:
		return "EPERM";
	case EINVAL:
		return "EINVAL";
	case ETIMEDOUT:
		return "ETIMEDOUT";
	default:
		return "other";
	}
}

static void make(pthread_mutex_t *m, int type)
{
	pthread_mutexattr_t a;
	int got = -1;

	pthread_mutexattr_init(&a);
	pthread_mutexattr_settype(&a, type);
	pthread_mutexattr_gettype(&a, &got);
	if (got != type)
		puts("another type");
	pthread_mutex_init(m, &a);
	pthread_mutexattr_destroy(&a);
}

static struct timespec soon(clockid_t clock, long ms)
{
	struct timespec t;

	clock_gettime(clock, &t);
	t.tv_sec += ms / 1000;
	t.tv_nsec += ms % 1000 * 1000000;
	if (t.tv_nsec > 999999999) {
		t.tv_sec++;
		t.tv_nsec -= 1000000000;
	}
	return t;
}

struct other {
	pthread_mutex_t *m;
	int (*f)(pthread_mutex_t *);
	int r;
};

static void *call(void *arg)
{
	struct other *o = arg;

	o->r = o->f(o->m);
	return NULL;
}

/* What f gives in another thread. */
static int elsewhere(pthread_mutex_t *m, int (*f)(pthread_mutex_t *))
{
	struct other o = {m, f, -1};
	pthread_t t;

	pthread_create(&t, NULL, call, &o);
	pthread_join(t, NULL);
	return o.r;
}

static int timed(pthread_mutex_t *m)
{
	struct timespec t = soon(CLOCK_REALTIME, 20);

	return pthread_mutex_timedlock(m, &t);
}

static int clocked(pthread_mutex_t *m)
{
	struct timespec before = soon(CLOCK_MONOTONIC, 0), t = soon(CLOCK_MONOTONIC, 20), after;
	int r = pthread_mutex_clocklock(m, CLOCK_MONOTONIC, &t);

	after = soon(CLOCK_MONOTONIC, 0);
	if (r == ETIMEDOUT &&
	    (after.tv_sec - before.tv_sec) * 1000000000 + after.tv_nsec - before.tv_nsec < 20000000)
		return -1;
	return r;
}

static int past(pthread_mutex_t *m)
{
	struct timespec t = {-1, 0};

	return pthread_mutex_timedlock(m, &t);
}

static int nonsense(pthread_mutex_t *m)
{
	struct timespec t = {0, 1000000000};

	return pthread_mutex_timedlock(m, &t);
}

static int no_clock(pthread_mutex_t *m)
{
	struct timespec t = soon(CLOCK_MONOTONIC, 20);

	return pthread_mutex_clocklock(m, CLOCK_PROCESS_CPUTIME_ID, &t);
}

static void type(const char *what, int type)
{
	pthread_mutex_t m;

	make(&m, type);
	printf("%s: lock %s", what, name(pthread_mutex_lock(&m)));
	printf(", trylock %s", name(pthread_mutex_trylock(&m)));
	if (type == PTHREAD_MUTEX_RECURSIVE)
		printf(", unlock %s", name(pthread_mutex_unlock(&m)));
	if (type != PTHREAD_MUTEX_NORMAL) {
		printf(", lock %s", name(pthread_mutex_lock(&m)));
		if (type == PTHREAD_MUTEX_RECURSIVE)
			printf(", unlock %s", name(pthread_mutex_unlock(&m)));
	}
	printf(", timedlock %s", name(timed(&m)));
	if (type == PTHREAD_MUTEX_RECURSIVE)
		pthread_mutex_unlock(&m);
	printf(", clocklock %s\n", name(clocked(&m)));
	if (type == PTHREAD_MUTEX_RECURSIVE)
		pthread_mutex_unlock(&m);
	printf("elsewhere: trylock %s", name(elsewhere(&m, pthread_mutex_trylock)));
	printf(", timedlock %s", name(elsewhere(&m, timed)));
	printf(", clocklock %s", name(elsewhere(&m, clocked)));
	printf(", past %s", name(elsewhere(&m, past)));
	printf(", nonsense %s", name(elsewhere(&m, nonsense)));
	printf(", no clock %s", name(elsewhere(&m, no_clock)));
	if (type != PTHREAD_MUTEX_NORMAL)
		printf(", unlock %s", name(elsewhere(&m, pthread_mutex_unlock)));
	printf("; unlock %s", name(pthread_mutex_unlock(&m)));
	if (type != PTHREAD_MUTEX_NORMAL)
		printf(", unlock %s", name(pthread_mutex_unlock(&m)));
	/* Free, it does not look at the time. */
	printf("; nonsense %s", name(nonsense(&m)));
	printf(", unlock %s", name(pthread_mutex_unlock(&m)));
	printf(", destroy %s\n", name(pthread_mutex_destroy(&m)));
}

struct count {
	pthread_mutex_t m;
	volatile long n;
};

static void *count(void *arg)
{
	struct count *c = arg;
	int i;

	for (i = 0; i < TIMES; i++) {
		if (i % 16 == 0)
			while (pthread_mutex_trylock(&c->m))
				;
		else
			pthread_mutex_lock(&c->m);
		c->n++;
		pthread_mutex_unlock(&c->m);
	}
	return NULL;
}

static void counted(const char *what, int type)
{
	struct count c = {.n = 0};
	pthread_t t[THREADS];
	int i;

	make(&c.m, type);
	for (i = 0; i < THREADS; i++)
		pthread_create(&t[i], NULL, count, &c);
	for (i = 0; i < THREADS; i++)
		pthread_join(t[i], NULL);
	printf("%s: %s\n", what, c.n == THREADS * TIMES ? "none is lost" : "lost");
}

int main(void)
{
	pthread_mutexattr_t a;

	printf("static: %s", name(pthread_mutex_lock(&plain)));
	printf(" %s", name(pthread_mutex_trylock(&plain)));
	printf(" %s\n", name(pthread_mutex_unlock(&plain)));
	type("normal", PTHREAD_MUTEX_NORMAL);
	type("recursive", PTHREAD_MUTEX_RECURSIVE);
	type("errorcheck", PTHREAD_MUTEX_ERRORCHECK);
	counted("normal", PTHREAD_MUTEX_NORMAL);
	counted("recursive", PTHREAD_MUTEX_RECURSIVE);
	counted("errorcheck", PTHREAD_MUTEX_ERRORCHECK);
	pthread_mutexattr_init(&a);
	printf("no such type: %s\n", name(pthread_mutexattr_settype(&a, 17)));
	return 0;
}
