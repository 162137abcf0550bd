/* SPDX-License-Identifier: 0BSD */
/*
 * A program that only locks: mutexes, read-write locks, once and keys without another thread.
 */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>
#include <threads.h>
#include <time.h>
#include <unistd.h>

static int calls;

static void say(int value)
{
	printf(" %d", value);
}

static void init(void)
{
	calls++;
}

static void leave(int sig)
{
	(void)sig;
	(void)!write(1, "locked twice: waits\n", 20);
	_exit(0);
}

static void mutexes(void)
{
	pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
	struct timespec past = {1, 0}, nonsense = {1, -1};
	pthread_mutexattr_t a;
	int r;

	r = pthread_mutex_lock(&m);
	printf("normal");
	say(r);
	say(pthread_mutex_trylock(&m) == EBUSY);
	say(pthread_mutex_timedlock(&m, &past) == ETIMEDOUT);
	say(pthread_mutex_clocklock(&m, CLOCK_MONOTONIC, &past) == ETIMEDOUT);
	say(pthread_mutex_timedlock(&m, &nonsense) == EINVAL);
	say(pthread_mutex_unlock(&m));
	say(pthread_mutex_timedlock(&m, &nonsense));
	puts("");
	pthread_mutexattr_init(&a);
	pthread_mutexattr_settype(&a, PTHREAD_MUTEX_RECURSIVE);
	pthread_mutex_init(&m, &a);
	printf("recursive");
	say(pthread_mutex_lock(&m));
	say(pthread_mutex_lock(&m));
	say(pthread_mutex_trylock(&m));
	for (r = 0; pthread_mutex_unlock(&m) == 0; r++)
		;
	say(r);
	puts("");
	pthread_mutexattr_settype(&a, PTHREAD_MUTEX_ERRORCHECK);
	pthread_mutex_init(&m, &a);
	printf("errorcheck");
	say(pthread_mutex_unlock(&m) == EPERM);
	say(pthread_mutex_lock(&m));
	say(pthread_mutex_lock(&m) == EDEADLK);
	say(pthread_mutex_timedlock(&m, &past) == EDEADLK);
	say(pthread_mutex_trylock(&m) == EBUSY);
	say(pthread_mutex_unlock(&m));
	say(pthread_mutex_unlock(&m) == EPERM);
	puts("");
}

static void conditions(void)
{
	pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
	pthread_cond_t c = PTHREAD_COND_INITIALIZER;
	struct timespec past = {1, 0}, soon;

	pthread_mutex_lock(&m);
	clock_gettime(CLOCK_REALTIME, &soon);
	soon.tv_nsec += 1000000;
	if (soon.tv_nsec > 999999999)
		soon = (struct timespec){soon.tv_sec + 1, 0};
	printf("condition");
	say(pthread_cond_timedwait(&c, &m, &past) == ETIMEDOUT);
	say(pthread_cond_timedwait(&c, &m, &soon) == ETIMEDOUT);
	say(pthread_cond_signal(&c));
	say(pthread_cond_broadcast(&c));
	say(pthread_mutex_trylock(&m) == EBUSY);
	puts("");
	pthread_cond_destroy(&c);
}

static void rwlocks(void)
{
	pthread_rwlock_t l = PTHREAD_RWLOCK_INITIALIZER;
	struct timespec past = {1, 0};

	printf("rwlock");
	say(pthread_rwlock_rdlock(&l));
	say(pthread_rwlock_tryrdlock(&l));
	say(pthread_rwlock_trywrlock(&l) == EBUSY);
	say(pthread_rwlock_timedwrlock(&l, &past) == ETIMEDOUT);
	say(pthread_rwlock_unlock(&l));
	say(pthread_rwlock_trywrlock(&l) == EBUSY);
	say(pthread_rwlock_unlock(&l));
	say(pthread_rwlock_wrlock(&l));
	say(pthread_rwlock_tryrdlock(&l) == EBUSY);
	say(pthread_rwlock_trywrlock(&l) == EBUSY);
	say(pthread_rwlock_unlock(&l));
	say(pthread_rwlock_clockwrlock(&l, CLOCK_MONOTONIC, &past));
	puts("");
}

static void keys(void)
{
	static int one, two;
	pthread_key_t k[PTHREAD_KEYS_MAX + 1];
	int n = 0, i;

	while (n <= PTHREAD_KEYS_MAX && pthread_key_create(&k[n], NULL) == 0)
		n++;
	printf("keys");
	say(n >= 100);
	say(pthread_getspecific(k[0]) == NULL);
	say(pthread_setspecific(k[0], &one));
	say(pthread_setspecific(k[n - 1], &two));
	say(pthread_getspecific(k[0]) == &one);
	say(pthread_getspecific(k[n - 1]) == &two);
	say(pthread_key_delete(k[0]));
	say(pthread_key_create(&k[0], NULL));
	say(pthread_getspecific(k[0]) == NULL);
	puts("");
	for (i = 0; i < n; i++)
		pthread_key_delete(k[i]);
}

static void c11(void)
{
	struct timespec past = {1, 0};
	once_flag once = ONCE_FLAG_INIT;
	static int x;
	mtx_t m;
	tss_t k;

	call_once(&once, init);
	call_once(&once, init);
	printf("C11 once");
	say(calls);
	mtx_init(&m, mtx_timed);
	printf(", mutex");
	say(mtx_lock(&m) == thrd_success);
	say(mtx_trylock(&m) == thrd_busy);
	say(mtx_timedlock(&m, &past) == thrd_timedout);
	say(mtx_unlock(&m) == thrd_success);
	mtx_destroy(&m);
	mtx_init(&m, mtx_recursive);
	say(mtx_lock(&m) == thrd_success);
	say(mtx_trylock(&m) == thrd_success);
	say(mtx_unlock(&m) == thrd_success);
	say(mtx_unlock(&m) == thrd_success);
	printf(", key");
	say(tss_create(&k, NULL) == thrd_success);
	say(tss_set(k, &x) == thrd_success);
	say(tss_get(k) == &x);
	tss_delete(k);
	thrd_yield();
	printf(", sleep");
	say(thrd_sleep(&(struct timespec){0, 1000}, NULL));
	say(thrd_sleep(&(struct timespec){0, -1}, NULL) < -1);
	puts("");
}

int main(void)
{
	struct itimerval timer = {.it_value = {0, 20000}};
	pthread_once_t once = PTHREAD_ONCE_INIT;
	pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
	sem_t sem;

	mutexes();
	conditions();
	rwlocks();
	keys();
	pthread_once(&once, init);
	pthread_once(&once, init);
	printf("once");
	say(calls);
	puts("");
	calls = 0;
	c11();
	sem_init(&sem, 0, 1);
	printf("semaphore");
	say(sem_trywait(&sem));
	say(sem_trywait(&sem) == -1 && errno == EAGAIN);
	say(sem_post(&sem));
	say(sem_wait(&sem));
	puts("");
	signal(SIGALRM, leave);
	fflush(stdout);
	pthread_mutex_lock(&m);
	setitimer(ITIMER_REAL, &timer, NULL);
	pthread_mutex_lock(&m);
	return 1;
}
