/* SPDX-License-Identifier: 0BSD */
/*
 * Conditions: who is woken and who is not, times and clocks, the end of one right after a
 * broadcast.
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

enum { THREADS = 6 };

static pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t c = PTHREAD_COND_INITIALIZER;
static int waiting, woken, order[THREADS], tokens;

static struct timespec from_now(clockid_t clock, long ms)
{
	struct timespec t;

	clock_gettime(clock, &t);
	t.tv_nsec += ms % 1000 * 1000000;
	t.tv_sec += ms / 1000 + t.tv_nsec / 1000000000;
	t.tv_nsec %= 1000000000;
	return t;
}

/* Waits for a token of its own. */
static void *wait_token(void *number)
{
	pthread_mutex_lock(&m);
	waiting++;
	do
		pthread_cond_wait(&c, &m);
	while (!tokens);
	tokens--;
	order[woken++] = (int)(long)number;
	pthread_mutex_unlock(&m);
	return NULL;
}

static void until(int *count, int n)
{
	for (;;) {
		pthread_mutex_lock(&m);
		if (*count == n)
			break;
		pthread_mutex_unlock(&m);
		usleep(200);
	}
	pthread_mutex_unlock(&m);
}

static void signals(void)
{
	pthread_t t[THREADS];
	int i, seen = 0;

	waiting = woken = 0;
	for (i = 0; i < THREADS; i++) {
		pthread_create(&t[i], NULL, wait_token, (void *)(long)i);
		until(&waiting, i + 1);
	}
	for (i = 0; i < 3; i++) {
		pthread_mutex_lock(&m);
		tokens++;
		pthread_cond_signal(&c);
		pthread_mutex_unlock(&m);
		until(&woken, i + 1);
	}
	usleep(10000);
	printf("three signals wake %d\n", woken);
	pthread_mutex_lock(&m);
	tokens += THREADS - 3;
	pthread_cond_broadcast(&c);
	pthread_mutex_unlock(&m);
	for (i = 0; i < THREADS; i++)
		pthread_join(t[i], NULL);
	for (i = 0; i < THREADS; i++)
		seen |= 1 << order[i];
	printf("a broadcast the others: %d, each once %d, tokens left %d\n", woken,
	    seen == (1 << THREADS) - 1, tokens);
}

static void times(void)
{
	pthread_condattr_t a;
	pthread_cond_t mono;
	struct timespec t;
	clockid_t clock = -1;
	int r;

	pthread_condattr_init(&a);
	printf("clock: %d", pthread_condattr_setclock(&a, CLOCK_MONOTONIC));
	printf(" %d", pthread_condattr_setclock(&a, CLOCK_PROCESS_CPUTIME_ID) == EINVAL);
	pthread_condattr_getclock(&a, &clock);
	printf(" %d\n", clock == CLOCK_MONOTONIC);
	pthread_cond_init(&mono, &a);
	pthread_condattr_destroy(&a);
	pthread_mutex_lock(&m);
	t = from_now(CLOCK_MONOTONIC, 20);
	printf("monotonic: %d", pthread_cond_timedwait(&mono, &m, &t) == ETIMEDOUT);
	clock_gettime(CLOCK_MONOTONIC, &(struct timespec){0});
	t = from_now(CLOCK_REALTIME, 20);
	printf(" realtime: %d", pthread_cond_timedwait(&c, &m, &t) == ETIMEDOUT);
	t = from_now(CLOCK_MONOTONIC, 20);
	printf(" clockwait: %d", pthread_cond_clockwait(&c, &m, CLOCK_MONOTONIC, &t) == ETIMEDOUT);
	t = from_now(CLOCK_REALTIME, 20);
	printf(" %d", pthread_cond_clockwait(&mono, &m, CLOCK_REALTIME, &t) == ETIMEDOUT);
	printf(" %d", pthread_cond_clockwait(&c, &m, CLOCK_PROCESS_CPUTIME_ID, &t) == EINVAL);
	t.tv_nsec = 1000000000;
	printf(" nonsense: %d", pthread_cond_timedwait(&c, &m, &t) == EINVAL);
	r = pthread_mutex_trylock(&m);
	printf(" still locked: %d\n", r == EBUSY);
	pthread_mutex_unlock(&m);
	pthread_cond_destroy(&mono);
}

static void not_owner(void)
{
	pthread_mutexattr_t a;
	pthread_mutex_t e;
	struct timespec t = from_now(CLOCK_REALTIME, 1000);

	pthread_mutexattr_init(&a);
	pthread_mutexattr_settype(&a, PTHREAD_MUTEX_ERRORCHECK);
	pthread_mutex_init(&e, &a);
	printf("not the owner: %d\n", pthread_cond_timedwait(&c, &e, &t) == EPERM);
}

/* A condition that its waiters' wakers destroy, its memory overwritten at once. */
struct short_lived {
	pthread_mutex_t *m;
	pthread_cond_t c;
	int waiting, go;
};

static void *wait_short(void *arg)
{
	struct short_lived *s = arg;
	pthread_mutex_t *mutex = s->m;
	struct timespec t;
	long n = 0;

	pthread_mutex_lock(mutex);
	s->waiting++;
	/* Some are about to leave by themselves. */
	do {
		t = from_now(CLOCK_REALTIME, s->waiting % 2);
		n += pthread_cond_timedwait(&s->c, mutex, &t) == ETIMEDOUT;
	} while (!s->go);
	pthread_mutex_unlock(mutex);
	return NULL;
}

static void *wait_plain(void *arg)
{
	struct short_lived *s = arg;
	pthread_mutex_t *mutex = s->m;

	pthread_mutex_lock(mutex);
	s->waiting++;
	/* The memory is not looked at again: only one wake is possible, the last. */
	pthread_cond_wait(&s->c, mutex);
	pthread_mutex_unlock(mutex);
	return NULL;
}

static void destroyed(void)
{
	static pthread_mutex_t outside = PTHREAD_MUTEX_INITIALIZER;
	pthread_t t[4];
	struct short_lived *s;
	int round, i;

	for (round = 0; round < 500; round++) {
		s = malloc(sizeof(*s));
		memset(s, 0, sizeof(*s));
		s->m = &outside;
		pthread_cond_init(&s->c, NULL);
		for (i = 0; i < 4; i++)
			pthread_create(&t[i], NULL, wait_plain, s);
		for (i = 0; i < 4;) {
			pthread_mutex_lock(&outside);
			i = s->waiting;
			if (i == 4) {
				pthread_cond_broadcast(&s->c);
				pthread_cond_destroy(&s->c);
				memset(s, 0xff, sizeof(*s));
				free(s);
			}
			pthread_mutex_unlock(&outside);
		}
		for (i = 0; i < 4; i++)
			pthread_join(t[i], NULL);
	}
	puts("destroyed right after the broadcast");
	for (round = 0; round < 100; round++) {
		s = calloc(1, sizeof(*s));
		s->m = &outside;
		for (i = 0; i < 4; i++)
			pthread_create(&t[i], NULL, wait_short, s);
		usleep(round % 5 * 400);
		pthread_mutex_lock(&outside);
		s->go = 1;
		pthread_cond_broadcast(&s->c);
		pthread_mutex_unlock(&outside);
		for (i = 0; i < 4; i++)
			pthread_join(t[i], NULL);
		pthread_cond_destroy(&s->c);
		free(s);
	}
	puts("times that come with the broadcast");
}

/* Two threads hand each other a ball. */
static int side;

static void *play(void *number)
{
	int me = (int)(long)number, i;

	for (i = 0; i < 5000; i++) {
		pthread_mutex_lock(&m);
		while (side != me)
			pthread_cond_wait(&c, &m);
		side = !me;
		pthread_cond_signal(&c);
		pthread_mutex_unlock(&m);
	}
	return NULL;
}

/* Signals without the mutex, waiters that come and go: each token is taken once. */
static volatile long made, taken;

static void *consume(void *arg)
{
	(void)arg;
	pthread_mutex_lock(&m);
	for (;;) {
		while (!tokens && made < 20000)
			pthread_cond_wait(&c, &m);
		if (!tokens)
			break;
		tokens--;
		taken++;
	}
	pthread_mutex_unlock(&m);
	return NULL;
}

static void busy(void)
{
	pthread_t t[4];
	int i;

	pthread_create(&t[0], NULL, play, (void *)0);
	pthread_create(&t[1], NULL, play, (void *)1);
	pthread_join(t[0], NULL);
	pthread_join(t[1], NULL);
	puts("ping, pong");
	tokens = 0;
	for (i = 0; i < 4; i++)
		pthread_create(&t[i], NULL, consume, NULL);
	for (i = 0; i < 20000; i++) {
		pthread_mutex_lock(&m);
		tokens++;
		made++;
		pthread_mutex_unlock(&m);
		pthread_cond_signal(&c);
	}
	pthread_mutex_lock(&m);
	pthread_cond_broadcast(&c);
	pthread_mutex_unlock(&m);
	for (i = 0; i < 4; i++)
		pthread_join(t[i], NULL);
	printf("%ld made, %ld taken\n", made, taken);
}

static void with_priority(void)
{
	pthread_mutexattr_t a;
	pthread_mutex_t old = m;
	pthread_t t[3];
	int i;

	(void)old;
	pthread_mutexattr_init(&a);
	pthread_mutexattr_setprotocol(&a, PTHREAD_PRIO_INHERIT);
	pthread_mutex_init(&m, &a);
	waiting = woken = tokens = 0;
	for (i = 0; i < 3; i++)
		pthread_create(&t[i], NULL, wait_token, (void *)(long)i);
	until(&waiting, 3);
	pthread_mutex_lock(&m);
	tokens = 3;
	pthread_cond_broadcast(&c);
	pthread_mutex_unlock(&m);
	for (i = 0; i < 3; i++)
		pthread_join(t[i], NULL);
	printf("with a mutex that inherits priority: %d\n", woken);
	pthread_mutex_destroy(&m);
	pthread_mutex_init(&m, NULL);
}

static void shared(void)
{
	struct {
		pthread_mutex_t m;
		pthread_cond_t c;
		int turn;
	} *s = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	pthread_mutexattr_t ma;
	pthread_condattr_t ca;
	int i, is_shared = -1, child;

	pthread_mutexattr_init(&ma);
	pthread_mutexattr_setpshared(&ma, PTHREAD_PROCESS_SHARED);
	pthread_mutex_init(&s->m, &ma);
	pthread_condattr_init(&ca);
	pthread_condattr_setpshared(&ca, PTHREAD_PROCESS_SHARED);
	pthread_condattr_getpshared(&ca, &is_shared);
	pthread_cond_init(&s->c, &ca);
	fflush(stdout);
	child = !fork();
	for (i = 0; i < 1000; i++) {
		pthread_mutex_lock(&s->m);
		while (s->turn != child)
			pthread_cond_wait(&s->c, &s->m);
		s->turn = !child;
		pthread_cond_broadcast(&s->c);
		pthread_mutex_unlock(&s->m);
	}
	if (child)
		_exit(0);
	wait(NULL);
	printf("two processes: shared %d, destroy %d\n", is_shared, pthread_cond_destroy(&s->c));
}

int main(void)
{
	signals();
	times();
	not_owner();
	destroyed();
	busy();
	with_priority();
	shared();
	return 0;
}
