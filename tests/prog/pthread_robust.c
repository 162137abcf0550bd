/* SPDX-License-Identifier: 0BSD */
/*
 * Mutexes whose owner dies, a thread or a process; mutexes that processes share; inherited
 * priority.
 * Native  qemu-user walks no list of robust mutexes
 * Mote    with glibc 2.36 a waiter for a mutex whose owner dies now and then sleeps on for ever
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const char *name(int e)
{
	return e == 0                 ? "0"
	       : e == EOWNERDEAD      ? "EOWNERDEAD"
	       : e == ENOTRECOVERABLE ? "ENOTRECOVERABLE"
	       : e == EBUSY           ? "EBUSY"
	       : e == EPERM           ? "EPERM"
	       : e == EINVAL          ? "EINVAL"
	       : e == EDEADLK         ? "EDEADLK"
	       : e == ETIMEDOUT       ? "ETIMEDOUT"
	       : e == ENOTSUP         ? "ENOTSUP"
	                              : "other";
}

static void make(pthread_mutex_t *m, int type, int robust, int protocol, int shared)
{
	pthread_mutexattr_t a;
	int r[3] = {-1, -1, -1};

	pthread_mutexattr_init(&a);
	pthread_mutexattr_settype(&a, type);
	pthread_mutexattr_setrobust(&a, robust);
	pthread_mutexattr_setprotocol(&a, protocol);
	pthread_mutexattr_setpshared(&a, shared);
	pthread_mutexattr_getrobust(&a, &r[0]);
	pthread_mutexattr_getprotocol(&a, &r[1]);
	pthread_mutexattr_getpshared(&a, &r[2]);
	if (r[0] != robust || r[1] != protocol || r[2] != shared)
		puts("other attributes");
	pthread_mutex_init(m, &a);
}

static void *lock_and_die(void *m)
{
	pthread_mutex_lock(m);
	return NULL;
}

static volatile int held;

static void *lock_twice_and_die(void *m)
{
	pthread_mutex_lock(m);
	pthread_mutex_lock(m);
	held = 1;
	usleep(20000);
	pthread_exit(NULL);
}

static void *lock_and_tell(void *m)
{
	int r = pthread_mutex_lock(m);

	if (r == EOWNERDEAD)
		pthread_mutex_consistent(m);
	if (r == 0 || r == EOWNERDEAD)
		pthread_mutex_unlock(m);
	return (void *)(long)r;
}

static void threads(const char *what, int protocol)
{
	pthread_mutex_t m, two;
	pthread_t t, w[3];
	void *r;
	int i, died = 0;

	make(&m, PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_ROBUST, protocol, 0);
	make(&two, PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ROBUST, protocol, 0);
	printf("%s: consistent before %s", what, name(pthread_mutex_consistent(&m)));
	pthread_create(&t, NULL, lock_and_die, &m);
	pthread_join(t, NULL);
	printf(", lock %s", name(pthread_mutex_lock(&m)));
	printf(", again %s", name(pthread_mutex_lock(&m)));
	printf(", consistent %s", name(pthread_mutex_consistent(&m)));
	printf(", unlock %s", name(pthread_mutex_unlock(&m)));
	printf(", lock %s", name(pthread_mutex_lock(&m)));
	printf(" %s\n", name(pthread_mutex_unlock(&m)));
	/* Waiters there when it dies; the mutex between two others in the owner's list. */
	make(&m, PTHREAD_MUTEX_RECURSIVE, PTHREAD_MUTEX_ROBUST, protocol, 0);
	held = 0;
	pthread_create(&t, NULL, lock_twice_and_die, &m);
	while (!held)
		usleep(100);
	for (i = 0; i < 3; i++)
		pthread_create(&w[i], NULL, lock_and_tell, &m);
	pthread_join(t, NULL);
	for (i = 0; i < 3; i++) {
		pthread_join(w[i], &r);
		died += (long)r == EOWNERDEAD;
		if (r && (long)r != EOWNERDEAD)
			printf("lock %s\n", name((int)(long)r));
	}
	printf("waiters: %d has its owner died", died);
	/* Not made consistent: nobody can have it, waiters included. */
	pthread_create(&t, NULL, lock_and_die, &m);
	pthread_join(t, NULL);
	printf("; lock %s", name(pthread_mutex_trylock(&m)));
	for (i = 0; i < 3; i++)
		pthread_create(&w[i], NULL, lock_and_tell, &m);
	usleep(5000);
	printf(", unlock %s", name(pthread_mutex_unlock(&m)));
	for (i = died = 0; i < 3; i++) {
		pthread_join(w[i], &r);
		died += (long)r == ENOTRECOVERABLE;
	}
	printf(", %d waiters ENOTRECOVERABLE", died);
	printf(", lock %s", name(pthread_mutex_lock(&m)));
	printf(" %s\n", name(pthread_mutex_trylock(&m)));
	pthread_mutex_destroy(&m);
	/* Unlocked in another order than locked. */
	make(&m, PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ROBUST, protocol, 0);
	printf("two: %s", name(pthread_mutex_lock(&m)));
	printf(" %s", name(pthread_mutex_lock(&two)));
	printf(" %s", name(pthread_mutex_unlock(&m)));
	printf(" %s", name(pthread_mutex_lock(&m)));
	printf(" %s", name(pthread_mutex_unlock(&two)));
	printf(" %s\n", name(pthread_mutex_unlock(&m)));
	pthread_mutex_destroy(&m);
	pthread_mutex_destroy(&two);
}

struct page {
	pthread_mutex_t m, second;
	volatile long n;
	volatile int locked;
};

static void processes(const char *what, int type, int robust, int protocol)
{
	struct page *p =
	    mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	pid_t pid;
	int i;

	make(&p->m, type, robust, protocol, 1);
	make(&p->second, type, robust, protocol, 1);
	fflush(stdout);
	pid = fork();
	for (i = 0; i < 10000; i++) {
		pthread_mutex_lock(&p->m);
		p->n++;
		pthread_mutex_unlock(&p->m);
	}
	if (!pid)
		_exit(0);
	waitpid(pid, NULL, 0);
	printf("%s: %ld", what, p->n);
	if (!robust) {
		puts("");
		return;
	}
	/* Killed while it holds both, and while we wait. */
	pid = fork();
	if (!pid) {
		pthread_mutex_lock(&p->second);
		pthread_mutex_lock(&p->m);
		p->locked = 1;
		usleep(30000);
		kill(getpid(), SIGKILL);
	}
	while (!p->locked)
		usleep(100);
	printf(", lock %s", name(pthread_mutex_lock(&p->m)));
	waitpid(pid, NULL, 0);
	printf(", second %s", name(pthread_mutex_trylock(&p->second)));
	printf(", consistent %s", name(pthread_mutex_consistent(&p->m)));
	printf(", unlock %s", name(pthread_mutex_unlock(&p->m)));
	printf(" %s", name(pthread_mutex_unlock(&p->second)));
	printf(", lock %s", name(pthread_mutex_lock(&p->m)));
	printf(" %s\n", name(pthread_mutex_lock(&p->second)));
}

static void *count(void *arg)
{
	struct page *p = arg;
	int i;

	for (i = 0; i < 10000; i++) {
		pthread_mutex_lock(&p->m);
		p->n++;
		pthread_mutex_unlock(&p->m);
	}
	return NULL;
}

static void *timed(void *m)
{
	struct timespec t;
	int r;

	clock_gettime(CLOCK_REALTIME, &t);
	t.tv_sec += (t.tv_nsec + 20000000) / 1000000000;
	t.tv_nsec = (t.tv_nsec + 20000000) % 1000000000;
	r = pthread_mutex_timedlock(m, &t);
	return (void *)(long)r;
}

static void inherit(void)
{
	struct page p = {.n = 0};
	pthread_t t[3];
	void *r;
	int i;

	make(&p.m, PTHREAD_MUTEX_ERRORCHECK, 0, PTHREAD_PRIO_INHERIT, 0);
	for (i = 0; i < 3; i++)
		pthread_create(&t[i], NULL, count, &p);
	for (i = 0; i < 3; i++)
		pthread_join(t[i], NULL);
	printf("inherit: %ld", p.n);
	printf(", lock %s", name(pthread_mutex_lock(&p.m)));
	printf(", again %s", name(pthread_mutex_lock(&p.m)));
	pthread_create(&t[0], NULL, timed, &p.m);
	pthread_join(t[0], &r);
	printf(", elsewhere %s", name((int)(long)r));
	printf(", unlock %s", name(pthread_mutex_unlock(&p.m)));
	printf(" %s\n", name(pthread_mutex_unlock(&p.m)));
}

int main(void)
{
	pthread_mutexattr_t a;
	int ceiling;

	threads("robust", PTHREAD_PRIO_NONE);
	threads("robust, inherit", PTHREAD_PRIO_INHERIT);
	processes("shared", PTHREAD_MUTEX_NORMAL, 0, 0);
	processes("shared, recursive", PTHREAD_MUTEX_RECURSIVE, 0, 0);
	processes("shared, robust", PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ROBUST, 0);
	processes("shared, robust, inherit", PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ROBUST,
	    PTHREAD_PRIO_INHERIT);
	processes("shared, inherit", PTHREAD_MUTEX_ERRORCHECK, 0, PTHREAD_PRIO_INHERIT);
	inherit();
	pthread_mutexattr_init(&a);
	printf("refused: %s", name(pthread_mutexattr_setrobust(&a, 2)));
	printf(" %s", name(pthread_mutexattr_setprotocol(&a, 3)));
	printf(" %s", name(pthread_mutexattr_setpshared(&a, 2)));
	printf(" %s", name(pthread_mutex_getprioceiling(
	                  &(pthread_mutex_t)PTHREAD_MUTEX_INITIALIZER, &ceiling)));
	printf(" %s\n", name(pthread_mutex_setprioceiling(
	                    &(pthread_mutex_t)PTHREAD_MUTEX_INITIALIZER, 1, &ceiling)));
	return 0;
}
