/* SPDX-License-Identifier: 0BSD */
/*
 * Attributes of threads; stacks, names, scheduling, processors and signals of threads that run.
 */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

static void say(const char *what, long value)
{
	printf(" %s %ld", what, value);
}

static void attributes(void)
{
	static char stack[65536];
	struct sched_param param = {.sched_priority = 3};
	pthread_attr_t a, b;
	size_t size = 0;
	void *at = NULL;
	int n = -1;

	pthread_attr_init(&a);
	pthread_attr_getdetachstate(&a, &n);
	say("detached", n);
	pthread_attr_getinheritsched(&a, &n);
	say("inherit", n == PTHREAD_INHERIT_SCHED);
	pthread_attr_getschedpolicy(&a, &n);
	say("policy", n);
	pthread_attr_getscope(&a, &n);
	say("scope", n == PTHREAD_SCOPE_SYSTEM);
	pthread_attr_getschedparam(&a, &param);
	say("priority", param.sched_priority);
	pthread_attr_getguardsize(&a, &size);
	say("guard", size >= 4096);
	pthread_attr_getstacksize(&a, &size);
	say("stack", size >= 131072);
	puts("");
	say("set", pthread_attr_setdetachstate(&a, PTHREAD_CREATE_DETACHED));
	pthread_attr_getdetachstate(&a, &n);
	say("detached", n);
	say("wrong", pthread_attr_setdetachstate(&a, 2) == EINVAL);
	say("inherit", pthread_attr_setinheritsched(&a, PTHREAD_EXPLICIT_SCHED));
	pthread_attr_getinheritsched(&a, &n);
	say("", n == PTHREAD_EXPLICIT_SCHED);
	say("wrong", pthread_attr_setinheritsched(&a, 2) == EINVAL);
	say("policy", pthread_attr_setschedpolicy(&a, SCHED_RR));
	pthread_attr_getschedpolicy(&a, &n);
	say("", n == SCHED_RR);
	param.sched_priority = 3;
	say("priority", pthread_attr_setschedparam(&a, &param));
	param.sched_priority = 0;
	pthread_attr_getschedparam(&a, &param);
	say("", param.sched_priority);
	say("scope", pthread_attr_setscope(&a, PTHREAD_SCOPE_SYSTEM));
	say("", pthread_attr_setscope(&a, PTHREAD_SCOPE_PROCESS) == ENOTSUP);
	say("wrong", pthread_attr_setscope(&a, 2) == EINVAL);
	puts("");
	say("guard", pthread_attr_setguardsize(&a, 12288));
	pthread_attr_getguardsize(&a, &size);
	say("", size);
	say("stack size", pthread_attr_setstacksize(&a, 1 << 20));
	pthread_attr_getstacksize(&a, &size);
	say("", size);
	say("small", pthread_attr_setstacksize(&a, 1024) == EINVAL);
	say("stack", pthread_attr_setstack(&a, stack, sizeof(stack)));
	say("", pthread_attr_getstack(&a, &at, &size));
	say("", at == stack && size == sizeof(stack));
	say("small", pthread_attr_setstack(&a, stack, 1024) == EINVAL);
	say("destroy", pthread_attr_destroy(&a));
	puts("");
	/* What threads get by default only grows. */
	pthread_attr_init(&a);
	pthread_attr_setstacksize(&a, 9 << 20);
	say("default", pthread_setattr_default_np(&a));
	say("", pthread_getattr_default_np(&b));
	pthread_attr_getstacksize(&b, &size);
	say("", size >= 8 << 20);
	pthread_attr_setdetachstate(&a, PTHREAD_CREATE_DETACHED);
	puts("");
}

static volatile int got;

static void handle(int sig)
{
	(void)sig;
	got = gettid();
}

static sem_t go, told;
static volatile int tid;
static char own[16];

static void *run(void *arg)
{
	pthread_attr_t a;
	size_t size = 0, guard = 0;
	char here, *low = NULL;
	unsigned char there;

	tid = gettid();
	pthread_getattr_np(pthread_self(), &a);
	pthread_attr_getstack(&a, (void **)&low, &size);
	pthread_attr_getguardsize(&a, &guard);
	*(int *)arg = &here > low && &here < low + size && size >= 1 << 20 && guard == 8192;
	/* The page below the stack's lower end is the guard. */
	*(int *)arg += 2 * (mincore((void *)((uintptr_t)low & -4096l), 4096, &there) == 0);
	pthread_attr_destroy(&a);
	pthread_setname_np(pthread_self(), "fifteen letters");
	pthread_getname_np(pthread_self(), own, sizeof(own));
	sem_post(&told);
	while (sem_wait(&go))
		;
	sem_post(&told);
	while (sem_wait(&go))
		;
	return NULL;
}

static void *nothing(void *arg)
{
	return arg;
}

static void running(void)
{
	struct sigaction action = {.sa_handler = handle};
	struct sched_param param = {.sched_priority = -1};
	struct timespec time;
	pthread_attr_t a;
	cpu_set_t cpus;
	clockid_t clock;
	char name[16] = "";
	pthread_t t;
	int ok = 0, policy = -1, r;

	sigaction(SIGUSR1, &action, NULL);
	sem_init(&go, 0, 0);
	sem_init(&told, 0, 0);
	pthread_attr_init(&a);
	pthread_attr_setstacksize(&a, 1 << 20);
	pthread_attr_setguardsize(&a, 8192);
	pthread_create(&t, &a, run, &ok);
	sem_wait(&told);
	say("stack", ok);
	printf(" name '%s'", own);
	say("get", pthread_getname_np(t, name, sizeof(name)));
	printf(" '%s'", name);
	say("set", pthread_setname_np(t, "other"));
	say("get", pthread_getname_np(t, name, sizeof(name)));
	printf(" '%s'", name);
	say("long", pthread_setname_np(t, "more than fifteen") == ERANGE);
	say("", pthread_setname_np(pthread_self(), "more than fifteen") == ERANGE);
	say("short", pthread_getname_np(t, name, 15) == ERANGE);
	puts("");
	say("scheduling", pthread_getschedparam(t, &policy, &param));
	say("", policy);
	say("", param.sched_priority);
	say("set", pthread_setschedparam(t, SCHED_BATCH, &param));
	pthread_getschedparam(t, &policy, &param);
	say("", policy == SCHED_BATCH);
	param.sched_priority = 100;
	say("wrong", pthread_setschedparam(t, SCHED_BATCH, &param) == EINVAL);
	say("prio", pthread_setschedprio(t, 0));
	say("wrong", pthread_setschedprio(t, 100) == EINVAL);
	say("cpus", pthread_getaffinity_np(t, sizeof(cpus), &cpus));
	say("", CPU_COUNT(&cpus) > 0);
	say("set", pthread_setaffinity_np(t, sizeof(cpus), &cpus));
	CPU_ZERO(&cpus);
	say("none", pthread_setaffinity_np(t, sizeof(cpus), &cpus) == EINVAL);
	say("clock", pthread_getcpuclockid(t, &clock));
	r = clock_gettime(clock, &time);
	say("", r);
	puts("");
	say("kill", pthread_kill(t, SIGUSR1));
	while (!got)
		usleep(100);
	say("there", got == tid);
	say("0", pthread_kill(t, 0));
	say("wrong", pthread_kill(t, 1000) == EINVAL);
	sem_post(&go);
	sem_wait(&told);
	say("runs", pthread_tryjoin_np(t, NULL) == EBUSY);
	say("", pthread_timedjoin_np(t, NULL, &(struct timespec){1, 0}) == ETIMEDOUT);
	sem_post(&go);
	while (pthread_tryjoin_np(t, NULL))
		usleep(100);
	pthread_create(&t, NULL, nothing, NULL);
	usleep(20000);
	say("ended", pthread_kill(t, SIGUSR1));
	pthread_join(t, NULL);
	say("concurrency", pthread_getconcurrency());
	say("", pthread_setconcurrency(0));
	say("", pthread_setconcurrency(-1) == EINVAL);
	puts("");
	/* A thread that is to be scheduled as it cannot be does not start. */
	pthread_attr_setinheritsched(&a, PTHREAD_EXPLICIT_SCHED);
	pthread_attr_setschedpolicy(&a, SCHED_BATCH);
	param.sched_priority = 0;
	pthread_attr_setschedparam(&a, &param);
	say("batch", pthread_create(&t, &a, nothing, NULL));
	pthread_join(t, NULL);
	pthread_attr_setschedpolicy(&a, SCHED_FIFO);
	param.sched_priority = 1000;
	pthread_attr_setschedparam(&a, &param);
	say("refused", pthread_create(&t, &a, nothing, NULL) == EINVAL);
	puts("");
}

int main(void)
{
	pthread_attr_t a;
	size_t size = 0;
	char here, *low = NULL;

	attributes();
	running();
	pthread_getattr_np(pthread_self(), &a);
	pthread_attr_getstack(&a, (void **)&low, &size);
	printf("first thread's stack: %d\n", &here > low && &here < low + size);
	pthread_attr_destroy(&a);
	return 0;
}
