/* SPDX-License-Identifier: 0BSD */
/*
 * threads.h: what its functions say, and that they wait for each other.
 */
#include <stdio.h>
#include <threads.h>
#include <time.h>

enum { THREADS = 4 };

static mtx_t m;
static cnd_t c;
static tss_t key;
static once_flag once = ONCE_FLAG_INIT;
static int counted, calls, destroyed, ready, left;

static void init(void)
{
	calls++;
}

static void destroy(void *value)
{
	mtx_lock(&m);
	destroyed += *(int *)value;
	mtx_unlock(&m);
}

static int run(void *arg)
{
	static int one = 1;
	int i;

	call_once(&once, init);
	tss_set(key, &one);
	for (i = 0; i < 10000; i++) {
		mtx_lock(&m);
		counted++;
		mtx_unlock(&m);
	}
	mtx_lock(&m);
	ready++;
	cnd_broadcast(&c);
	while (ready < THREADS)
		cnd_wait(&c, &m);
	left++;
	mtx_unlock(&m);
	return *(int *)arg + (tss_get(key) == &one);
}

static int try(void *mutex)
{
	struct timespec t;
	int r;

	timespec_get(&t, TIME_UTC);
	t.tv_nsec += 10000000;
	if (t.tv_nsec > 999999999) {
		t.tv_sec++;
		t.tv_nsec -= 1000000000;
	}
	r = mtx_trylock(mutex) == thrd_busy;
	r += 2 * (mtx_timedlock(mutex, &t) == thrd_timedout);
	r += 4 * (thrd_current() != (thrd_t)0);
	return r;
}

static int signal_later(void *arg)
{
	(void)arg;
	mtx_lock(&m);
	ready = 1;
	cnd_signal(&c);
	mtx_unlock(&m);
	thrd_exit(9);
}

int main(void)
{
	struct timespec past = {1, 0}, nonsense = {1, -1};
	thrd_t t[THREADS];
	int n[THREADS], r, i, sum = 0;
	mtx_t recursive;

	printf("init %d", mtx_init(&m, mtx_timed) == thrd_success);
	printf(" %d", cnd_init(&c) == thrd_success);
	printf(" %d\n", tss_create(&key, destroy) == thrd_success);
	for (i = 0; i < THREADS; i++) {
		n[i] = i;
		thrd_create(&t[i], run, &n[i]);
	}
	for (i = 0; i < THREADS; i++) {
		thrd_join(t[i], &r);
		sum += r;
	}
	printf("counted %d, called %d, sum %d, destroyed %d, left %d\n", counted, calls, sum,
	    destroyed, left);
	tss_delete(key);
	mtx_lock(&m);
	thrd_create(&t[0], try, &m);
	thrd_join(t[0], &r);
	printf("locked elsewhere: %d", r);
	printf(", timed out %d", cnd_timedwait(&c, &m, &past) == thrd_timedout);
	printf(", nonsense %d", cnd_timedwait(&c, &m, &nonsense) == thrd_error);
	ready = 0;
	thrd_create(&t[0], signal_later, NULL);
	while (!ready)
		cnd_wait(&c, &m);
	printf(", signal %d", ready);
	printf(", unlock %d", mtx_unlock(&m) == thrd_success);
	thrd_join(t[0], &r);
	printf(", result %d\n", r);
	mtx_init(&recursive, mtx_plain | mtx_recursive);
	printf("recursive %d", mtx_lock(&recursive) == thrd_success);
	printf(" %d", mtx_trylock(&recursive) == thrd_success);
	thrd_create(&t[0], try, &recursive);
	thrd_join(t[0], &r);
	printf(" elsewhere %d", r);
	printf(" %d", mtx_unlock(&recursive) == thrd_success);
	printf(" %d", mtx_unlock(&recursive) == thrd_success);
	thrd_create(&t[0], signal_later, NULL);
	printf(" detach %d", thrd_detach(t[0]) == thrd_success);
	printf(" self %d", thrd_equal(thrd_current(), thrd_current()) != 0);
	thrd_yield();
	printf(" sleep %d\n", thrd_sleep(&(struct timespec){0, 20000000}, NULL));
	mtx_destroy(&recursive);
	mtx_destroy(&m);
	cnd_destroy(&c);
	return 0;
}
