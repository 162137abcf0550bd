/* SPDX-License-Identifier: 0BSD */
/*
 * One of two processes that share what waits: `peer FILE 0` makes it, `peer FILE 1` comes along;
 * with a third argument they leave semaphores out.
 * Each of them may be linked with another libc; what they print does not depend on it.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum { TIMES = 3000, THREADS = 2 };

struct page {
	volatile int ready, step, order;
	volatile long counts[8];
	pthread_mutex_t m[8];
	pthread_mutex_t robust[2], guard;
	pthread_cond_t c;
	pthread_rwlock_t l;
	pthread_barrier_t b;
	pthread_spinlock_t spin;
	sem_t s[2];
	volatile int turn;
};

static struct page *p;
static int me, semaphores;

static void make(void)
{
	pthread_mutexattr_t ma;
	pthread_condattr_t ca;
	pthread_rwlockattr_t la;
	pthread_barrierattr_t ba;
	int i;

	pthread_mutexattr_init(&ma);
	pthread_mutexattr_setpshared(&ma, PTHREAD_PROCESS_SHARED);
	pthread_mutex_init(&p->guard, &ma);
	for (i = 0; i < 8; i++) {
		pthread_mutexattr_settype(
		    &ma, i & 1 ? PTHREAD_MUTEX_RECURSIVE : PTHREAD_MUTEX_NORMAL);
		pthread_mutexattr_setrobust(
		    &ma, i & 2 ? PTHREAD_MUTEX_ROBUST : PTHREAD_MUTEX_STALLED);
		pthread_mutexattr_setprotocol(
		    &ma, i & 4 ? PTHREAD_PRIO_INHERIT : PTHREAD_PRIO_NONE);
		pthread_mutex_init(&p->m[i], &ma);
	}
	pthread_mutexattr_settype(&ma, PTHREAD_MUTEX_ERRORCHECK);
	pthread_mutexattr_setrobust(&ma, PTHREAD_MUTEX_ROBUST);
	for (i = 0; i < 2; i++) {
		pthread_mutexattr_setprotocol(&ma, i ? PTHREAD_PRIO_INHERIT : PTHREAD_PRIO_NONE);
		pthread_mutex_init(&p->robust[i], &ma);
	}
	pthread_condattr_init(&ca);
	pthread_condattr_setpshared(&ca, PTHREAD_PROCESS_SHARED);
	pthread_condattr_setclock(&ca, CLOCK_MONOTONIC);
	pthread_cond_init(&p->c, &ca);
	pthread_rwlockattr_init(&la);
	pthread_rwlockattr_setpshared(&la, PTHREAD_PROCESS_SHARED);
	pthread_rwlock_init(&p->l, &la);
	pthread_barrierattr_init(&ba);
	pthread_barrierattr_setpshared(&ba, PTHREAD_PROCESS_SHARED);
	pthread_barrier_init(&p->b, &ba, 2 * THREADS);
	pthread_spin_init(&p->spin, PTHREAD_PROCESS_SHARED);
	sem_init(&p->s[0], 1, 1);
	sem_init(&p->s[1], 1, 0);
	p->ready = 1;
}

/* Both processes are at the same place; by polling, as everything else is to be tested. */
static void meet(void)
{
	static int n;

	__atomic_fetch_add(&p->step, 1, __ATOMIC_SEQ_CST);
	n += 2;
	while (p->step < n)
		usleep(100);
}

static void *work(void *arg)
{
	struct timespec t;
	int i, k, missed = 0;

	for (k = 0; k < 8; k++)
		for (i = 0; i < TIMES; i++) {
			if (pthread_mutex_lock(&p->m[k]))
				missed++;
			p->counts[k]++;
			if (k & 1 && pthread_mutex_lock(&p->m[k]) == 0)
				pthread_mutex_unlock(&p->m[k]);
			pthread_mutex_unlock(&p->m[k]);
		}
	for (i = 0; i < TIMES; i++) {
		pthread_barrier_wait(&p->b);
		if (i % 4 == me) {
			pthread_rwlock_wrlock(&p->l);
			p->order++;
		} else {
			pthread_rwlock_rdlock(&p->l);
		}
		pthread_rwlock_unlock(&p->l);
		pthread_spin_lock(&p->spin);
		p->turn++;
		pthread_spin_unlock(&p->spin);
		pthread_barrier_wait(&p->b);
		missed += p->turn < 2 * THREADS * (i + 1);
		pthread_barrier_wait(&p->b);
	}
	for (i = 0; i < TIMES && semaphores; i++) {
		while (sem_wait(&p->s[me]))
			;
		sem_post(&p->s[!me]);
	}
	clock_gettime(CLOCK_MONOTONIC, &t);
	t.tv_sec += 100;
	for (i = 0; i < TIMES; i++) {
		pthread_mutex_lock(&p->guard);
		while (p->order % 2 != me && !missed)
			missed += pthread_cond_timedwait(&p->c, &p->guard, &t) != 0;
		p->order++;
		pthread_cond_broadcast(&p->c);
		pthread_mutex_unlock(&p->guard);
	}
	*(int *)arg += missed;
	return NULL;
}

/* A process dies that holds two mutexes, the other waits for one of them. */
static void die(int victim)
{
	int r;

	meet();
	if (me == victim && !fork()) {
		pthread_mutex_lock(&p->robust[0]);
		pthread_mutex_lock(&p->robust[1]);
		p->turn = -1 - victim;
		usleep(20000);
		kill(getpid(), SIGKILL);
	}
	if (me == victim)
		return;
	while (p->turn != -1 - victim)
		usleep(100);
	r = pthread_mutex_lock(&p->robust[0]);
	printf("%d waits: %s", me, r == EOWNERDEAD ? "EOWNERDEAD" : r ? "another error" : "0");
	r = pthread_mutex_consistent(&p->robust[0]);
	r = r ? r : pthread_mutex_unlock(&p->robust[0]);
	r = r ? r : pthread_mutex_lock(&p->robust[0]);
	r = r ? r : pthread_mutex_unlock(&p->robust[0]);
	printf(", afterwards %d", r);
	r = pthread_mutex_lock(&p->robust[1]);
	printf(", inherit: %s", r == EOWNERDEAD ? "EOWNERDEAD" : r ? "another error" : "0");
	r = pthread_mutex_consistent(&p->robust[1]);
	printf(", afterwards %d\n", r ? r : pthread_mutex_unlock(&p->robust[1]));
}

int main(int argc, char **argv)
{
	pthread_t t[THREADS];
	int fd, i, missed = 0;
	long sum = 0;

	if (argc < 3)
		return 2;
	semaphores = argc == 3;
	alarm(100);
	me = atoi(argv[2]);
	fd = open(argv[1], O_RDWR);
	p = mmap(NULL, sizeof(*p), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (p == MAP_FAILED)
		return 2;
	if (me == 0)
		make();
	while (!p->ready)
		usleep(100);
	meet();
	for (i = 0; i < THREADS; i++)
		pthread_create(&t[i], NULL, work, &missed);
	for (i = 0; i < THREADS; i++)
		pthread_join(t[i], NULL);
	meet();
	if (me == 0) {
		for (i = 0; i < 8; i++)
			sum += p->counts[i] != 2l * THREADS * TIMES;
		printf("mutexes: %ld wrong; %d of barrier and spin lock, %d of others\n", sum,
		    p->turn, p->order);
	}
	printf("%d: missed %d\n", me, missed);
	fflush(stdout);
	die(0);
	fflush(stdout);
	die(1);
	fflush(stdout);
	meet();
	/* Nobody can have a mutex that was not made consistent: seen by both. */
	if (me == 0) {
		if (!fork()) {
			pthread_mutex_lock(&p->robust[0]);
			_exit(0);
		}
		while (pthread_mutex_lock(&p->robust[0]) != EOWNERDEAD)
			pthread_mutex_unlock(&p->robust[0]);
		pthread_mutex_unlock(&p->robust[0]);
	}
	meet();
	printf("%d: for ever %d\n", me, pthread_mutex_lock(&p->robust[0]) == ENOTRECOVERABLE);
	if (me == 0)
		pthread_barrier_destroy(&p->b);
	return 0;
}
