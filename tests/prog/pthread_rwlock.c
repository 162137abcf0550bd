/* SPDX-License-Identifier: 0BSD */
/*
 * Read-write locks, barriers and spin locks, between threads and between processes.
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { THREADS = 4 };

static struct timespec from_now(clockid_t clock, long ms)
{
	struct timespec t;

	clock_gettime(clock, &t);
	t.tv_nsec += ms * 1000000;
	t.tv_sec += t.tv_nsec / 1000000000;
	t.tv_nsec %= 1000000000;
	return t;
}

static pthread_rwlock_t l = PTHREAD_RWLOCK_INITIALIZER;
static volatile int a, b, torn;

static void *read_and_write(void *number)
{
	int i, me = (int)(long)number;

	for (i = 0; i < 5000; i++) {
		if (i % 8 == me) {
			pthread_rwlock_wrlock(&l);
			a++;
			b++;
		} else {
			pthread_rwlock_rdlock(&l);
			torn += a != b;
		}
		pthread_rwlock_unlock(&l);
	}
	return NULL;
}

static void *elsewhere(void *result)
{
	struct timespec t = from_now(CLOCK_REALTIME, 10);
	int *r = result;

	r[0] = pthread_rwlock_tryrdlock(&l);
	if (!r[0])
		pthread_rwlock_unlock(&l);
	r[1] = pthread_rwlock_trywrlock(&l);
	if (!r[1])
		pthread_rwlock_unlock(&l);
	r[2] = pthread_rwlock_timedrdlock(&l, &t);
	if (!r[2])
		pthread_rwlock_unlock(&l);
	t = from_now(CLOCK_REALTIME, 10);
	r[3] = pthread_rwlock_timedwrlock(&l, &t);
	if (!r[3])
		pthread_rwlock_unlock(&l);
	t = from_now(CLOCK_MONOTONIC, 10);
	r[4] = pthread_rwlock_clockrdlock(&l, CLOCK_MONOTONIC, &t);
	if (!r[4])
		pthread_rwlock_unlock(&l);
	t = from_now(CLOCK_MONOTONIC, 10);
	r[5] = pthread_rwlock_clockwrlock(&l, CLOCK_MONOTONIC, &t);
	if (!r[5])
		pthread_rwlock_unlock(&l);
	/* A lock that is free need not look at the time. */
	t.tv_nsec = -1;
	r[6] = r[1] ? pthread_rwlock_timedwrlock(&l, &t) : 0;
	return NULL;
}

static void tries(const char *what)
{
	pthread_t t;
	int r[7], i;

	pthread_create(&t, NULL, elsewhere, r);
	pthread_join(t, NULL);
	printf("%s:", what);
	for (i = 0; i < 7; i++)
		printf(" %s", r[i] == 0           ? "0"
		              : r[i] == EBUSY     ? "EBUSY"
		              : r[i] == ETIMEDOUT ? "ETIMEDOUT"
		              : r[i] == EINVAL    ? "EINVAL"
		                                  : "other");
	puts("");
}

static void rwlocks(void)
{
	pthread_t t[THREADS];
	long i;

	for (i = 0; i < THREADS; i++)
		pthread_create(&t[i], NULL, read_and_write, (void *)i);
	for (i = 0; i < THREADS; i++)
		pthread_join(t[i], NULL);
	printf("%d written, %d torn\n", a, torn);
	tries("free");
	pthread_rwlock_rdlock(&l);
	pthread_rwlock_rdlock(&l);
	tries("read");
	pthread_rwlock_unlock(&l);
	tries("read once");
	pthread_rwlock_unlock(&l);
	pthread_rwlock_wrlock(&l);
	tries("written");
	pthread_rwlock_unlock(&l);
	tries("free");
	pthread_rwlock_destroy(&l);
}

static pthread_barrier_t *barrier;
static volatile int at[THREADS], serial, early;

static void *meet(void *number)
{
	int me = (int)(long)number, i, j, r;

	for (i = 0; i < 2000; i++) {
		at[me] = i;
		r = pthread_barrier_wait(barrier);
		if (r == PTHREAD_BARRIER_SERIAL_THREAD)
			__atomic_fetch_add(&serial, 1, __ATOMIC_SEQ_CST);
		else if (r)
			__atomic_fetch_add(&early, 1000, __ATOMIC_SEQ_CST);
		for (j = 0; j < THREADS; j++)
			if (at[j] < i)
				early++;
	}
	return NULL;
}

/* Whoever comes out first, as its serial thread, ends the barrier's life. */
static void *meet_and_end(void *arg)
{
	pthread_barrier_t *one = arg;

	if (pthread_barrier_wait(one) == PTHREAD_BARRIER_SERIAL_THREAD) {
		pthread_barrier_destroy(one);
		memset(one, 0xff, sizeof(*one));
		free(one);
	}
	return NULL;
}

static void barriers(void)
{
	pthread_barrierattr_t attr;
	pthread_barrier_t one;
	pthread_t t[THREADS];
	int shared, round, is = -1, r = -1;
	long i;

	pthread_barrierattr_init(&attr);
	for (shared = 0; shared < 2; shared++) {
		pthread_barrierattr_setpshared(&attr, shared);
		pthread_barrierattr_getpshared(&attr, &is);
		barrier = malloc(sizeof(*barrier));
		pthread_barrier_init(barrier, &attr, THREADS);
		serial = early = 0;
		for (i = 0; i < THREADS; i++)
			pthread_create(&t[i], NULL, meet, (void *)i);
		for (i = 0; i < THREADS; i++)
			pthread_join(t[i], NULL);
		pthread_barrier_destroy(barrier);
		free(barrier);
		printf("barrier, shared %d: serial %d, early %d\n", is, serial, early);
		for (round = 0; round < 500; round++) {
			barrier = malloc(sizeof(*barrier));
			pthread_barrier_init(barrier, &attr, THREADS);
			for (i = 0; i < THREADS; i++)
				pthread_create(&t[i], NULL, meet_and_end, barrier);
			for (i = 0; i < THREADS; i++)
				pthread_join(t[i], NULL);
		}
		pthread_barrier_init(&one, &attr, 1);
		r = pthread_barrier_wait(&one);
		printf("of one: %d\n", r == PTHREAD_BARRIER_SERIAL_THREAD);
		pthread_barrier_destroy(&one);
	}
	printf("of none: %d\n", pthread_barrier_init(&one, NULL, 0) == EINVAL);
	pthread_barrierattr_destroy(&attr);
}

static pthread_spinlock_t spin;

static void *spin_and_count(void *n)
{
	int i;

	for (i = 0; i < 20000; i++) {
		pthread_spin_lock(&spin);
		++*(volatile long *)n;
		pthread_spin_unlock(&spin);
	}
	return NULL;
}

static void spins(void)
{
	pthread_t t[2];
	long n = 0;
	int i;

	pthread_spin_init(&spin, PTHREAD_PROCESS_PRIVATE);
	for (i = 0; i < 2; i++)
		pthread_create(&t[i], NULL, spin_and_count, &n);
	for (i = 0; i < 2; i++)
		pthread_join(t[i], NULL);
	printf("spin: %ld", n);
	printf(" %d", pthread_spin_trylock(&spin));
	printf(" %d", pthread_spin_trylock(&spin) == EBUSY);
	printf(" %d", pthread_spin_unlock(&spin));
	printf(" %d\n", pthread_spin_destroy(&spin));
}

static void processes(void)
{
	struct {
		pthread_rwlock_t l;
		pthread_barrier_t b;
		volatile int n, seen;
	} *s = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	pthread_rwlockattr_t ra;
	pthread_barrierattr_t ba;
	int i, is = -1, child;

	pthread_rwlockattr_init(&ra);
	pthread_rwlockattr_setpshared(&ra, PTHREAD_PROCESS_SHARED);
	pthread_rwlockattr_getpshared(&ra, &is);
	pthread_rwlock_init(&s->l, &ra);
	pthread_rwlockattr_destroy(&ra);
	pthread_barrierattr_init(&ba);
	pthread_barrierattr_setpshared(&ba, PTHREAD_PROCESS_SHARED);
	pthread_barrier_init(&s->b, &ba, 2);
	fflush(stdout);
	child = !fork();
	for (i = 0; i < 1000; i++) {
		pthread_barrier_wait(&s->b);
		pthread_rwlock_wrlock(&s->l);
		s->n++;
		pthread_rwlock_unlock(&s->l);
		pthread_barrier_wait(&s->b);
		pthread_rwlock_rdlock(&s->l);
		if (s->n != 2 * i + 2)
			s->seen++;
		pthread_rwlock_unlock(&s->l);
	}
	if (child)
		_exit(0);
	wait(NULL);
	printf("two processes: shared %d, %d, wrong %d\n", is, s->n, s->seen);
	pthread_barrier_destroy(&s->b);
}

int main(void)
{
	rwlocks();
	barriers();
	spins();
	processes();
	return 0;
}
