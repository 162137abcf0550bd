/* SPDX-License-Identifier: 0BSD */
/*
 * Semaphores: between threads, between processes, and by name.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void say(int value)
{
	printf(" %d", value);
}

static int failed(int r, int error)
{
	return r == -1 && errno == error;
}

static struct timespec from_now(clockid_t clock, long ms)
{
	struct timespec t;

	clock_gettime(clock, &t);
	t.tv_nsec += ms * 1000000;
	t.tv_sec += t.tv_nsec / 1000000000;
	t.tv_nsec %= 1000000000;
	return t;
}

static void nothing(int sig)
{
	(void)sig;
}

static void alone(void)
{
	struct sigaction action = {.sa_handler = nothing};
	struct itimerval timer = {{0, 20000}, {0, 20000}}, off = {{0, 0}, {0, 0}};
	struct timespec t;
	sem_t s;
	int value = -1;

	printf("alone");
	say(failed(sem_init(&s, 0, SEM_VALUE_MAX + 1u), EINVAL));
	say(sem_init(&s, 0, 2));
	say(sem_wait(&s));
	say(sem_trywait(&s));
	errno = 0;
	say(failed(sem_trywait(&s), EAGAIN));
	t = from_now(CLOCK_REALTIME, 10);
	say(failed(sem_timedwait(&s, &t), ETIMEDOUT));
	t = from_now(CLOCK_MONOTONIC, 10);
	say(failed(sem_clockwait(&s, CLOCK_MONOTONIC, &t), ETIMEDOUT));
	say(failed(sem_clockwait(&s, CLOCK_PROCESS_CPUTIME_ID, &t), EINVAL));
	t.tv_nsec = -1;
	say(failed(sem_timedwait(&s, &t), EINVAL));
	say(sem_post(&s));
	say(sem_getvalue(&s, &value));
	say(value);
	say(sem_wait(&s));
	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &timer, NULL);
	say(failed(sem_wait(&s), EINTR));
	setitimer(ITIMER_REAL, &off, NULL);
	say(sem_destroy(&s));
	sem_init(&s, 0, SEM_VALUE_MAX);
	say(failed(sem_post(&s), EOVERFLOW));
	puts("");
}

/* Whoever waits frees the memory: the one that posts may not look at it again. */
static void *wait_and_free(void *s)
{
	while (sem_wait(s))
		;
	sem_destroy(s);
	memset(s, 0xff, sizeof(sem_t));
	free(s);
	return NULL;
}

static sem_t items, room;
static volatile int made, taken;

static void *make_items(void *arg)
{
	int i;

	(void)arg;
	for (i = 0; i < 10000; i++) {
		sem_wait(&room);
		__atomic_fetch_add(&made, 1, __ATOMIC_SEQ_CST);
		sem_post(&items);
	}
	return NULL;
}

static void *take_items(void *arg)
{
	int i;

	(void)arg;
	for (i = 0; i < 10000; i++) {
		sem_wait(&items);
		__atomic_fetch_add(&taken, 1, __ATOMIC_SEQ_CST);
		sem_post(&room);
	}
	return NULL;
}

static void *wait_for_ever(void *s)
{
	sem_wait(s);
	return NULL;
}

static void threads(void)
{
	pthread_t t[4];
	void *result;
	sem_t *s;
	int i, value;

	for (i = 0; i < 3000; i++) {
		s = malloc(sizeof(*s));
		sem_init(s, 0, 0);
		pthread_create(&t[0], NULL, wait_and_free, s);
		if (i % 2)
			sched_yield();
		sem_post(s);
		pthread_join(t[0], NULL);
	}
	puts("freed after the wait");
	sem_init(&items, 0, 0);
	sem_init(&room, 0, 3);
	for (i = 0; i < 4; i++)
		pthread_create(&t[i], NULL, i % 2 ? make_items : take_items, NULL);
	for (i = 0; i < 4; i++)
		pthread_join(t[i], NULL);
	sem_getvalue(&room, &value);
	printf("%d made, %d taken, %d left\n", made, taken, value);
	pthread_create(&t[0], NULL, wait_for_ever, &items);
	usleep(5000);
	pthread_cancel(t[0]);
	pthread_join(t[0], &result);
	sem_post(&items);
	printf("cancelled %d, and the next one is not lost: %d\n", result == PTHREAD_CANCELED,
	    sem_trywait(&items));
}

static void processes(void)
{
	sem_t *s = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	int i, child;

	sem_init(&s[0], 1, 0);
	sem_init(&s[1], 1, 1);
	fflush(stdout);
	child = !fork();
	for (i = 0; i < 2000; i++) {
		while (sem_wait(&s[child]))
			;
		sem_post(&s[!child]);
	}
	if (child)
		_exit(0);
	wait(NULL);
	sem_getvalue(&s[1], &i);
	printf("two processes: %d left\n", i);
}

static void names(void)
{
	char name[32], longer[NAME_MAX + 20];
	sem_t *a, *b;
	mode_t mask = umask(0);
	int status, value;

	umask(mask);
	snprintf(name, sizeof(name), "/mote-test.%d", (int)getpid());
	memset(longer, 'a', sizeof(longer) - 1);
	longer[0] = '/';
	longer[sizeof(longer) - 1] = '\0';
	printf("names");
	say(sem_open(name, 0) == SEM_FAILED && errno == ENOENT);
	say(sem_open("/a/b", O_CREAT, 0600, 1) == SEM_FAILED && errno == EINVAL);
	say(sem_open("/", O_CREAT, 0600, 1) == SEM_FAILED && errno == EINVAL);
	say(sem_open(longer, O_CREAT, 0600, 1) == SEM_FAILED &&
	    (errno == ENAMETOOLONG || errno == EINVAL));
	say(sem_open(name, O_CREAT, 0600, SEM_VALUE_MAX + 1u) == SEM_FAILED && errno == EINVAL);
	a = sem_open(name, O_CREAT | O_EXCL, 0600, 3);
	say(a != SEM_FAILED);
	say(sem_open(name, O_CREAT | O_EXCL, 0600, 3) == SEM_FAILED && errno == EEXIST);
	b = sem_open(name, O_CREAT, 0600, 7);
	say(a == b);
	say(sem_open(name, 0) == a);
	sem_getvalue(a, &value);
	say(value);
	fflush(stdout);
	if (!fork()) {
		sem_post(a);
		b = sem_open(name, 0);
		sem_post(b);
		_exit(a == b);
	}
	wait(&status);
	say(WEXITSTATUS(status));
	sem_getvalue(a, &value);
	say(value);
	say(sem_close(a));
	say(sem_close(a));
	say(sem_unlink(name));
	say(failed(sem_unlink(name), ENOENT));
	/* The name is gone, the semaphore is not. */
	say(sem_wait(a));
	b = sem_open(name, O_CREAT | O_EXCL, 0600, 1);
	say(b != SEM_FAILED && b != a);
	say(sem_close(a));
	say(sem_close(b));
	say(sem_unlink(name));
	puts("");
}

int main(void)
{
	alone();
	threads();
	processes();
	names();
	return 0;
}
