/* SPDX-License-Identifier: 0BSD */
/*
 * A sealed program with threads: they start, wait and end; a seal that one thread makes holds for
 * all; an instruction that is not recorded ends the process from any of them.
 * Records lie among the data where mote_seal is linked; tests/seal/ holds those to the code
 * Mote    the seal is mote's own
 * Native  qemu-user has no seccomp
 */
#include <errno.h>
#include <mote/seal.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static pthread_barrier_t together;
static volatile int sealed, one = 1;

/* getpid by an instruction of nobody's: made at run time, so the link does not refuse it. */
static long steal(void *code)
{
	return ((long (*)(void))code)();
}

static void *thief(void *code)
{
	return (void *)steal(code);
}

static void *waits(void *argument)
{
	pthread_barrier_wait(&together);
	while (!sealed)
		usleep(1000);
	/* Linked, and dropped by the other thread's seal. */
	chdir("/");
	return argument;
}

static void say_end(const char *what, pid_t child)
{
	int status;

	waitpid(child, &status, 0);
	printf("%s: %s %d\n", what, WIFSIGNALED(status) ? "signal" : "exit",
	    WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
	fflush(stdout);
}

static void *count(void *n)
{
	return __atomic_add_fetch((int *)n, 1, __ATOMIC_SEQ_CST), n;
}

int main(void)
{
	static const unsigned char getpid_code[] = {0xb9, 38, 1, 1, 1, 0x0e, 4, 0xc2};
	static const int no_chdir[] = {SYS_chdir, -1}, no_clone[] = {SYS_clone, -1};
	void *code = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	pthread_t t;
	pid_t child;
	int i, n = 0;

	if (mote_seal(0, NULL))
		puts("not sealed");
	for (i = 0; i < 100; i++)
		if (pthread_create(&t, NULL, count, &n) || pthread_join(t, NULL))
			puts("no thread");
	printf("%d threads\n", n);
	fflush(stdout);
	for (i = 0; i < (int)sizeof(getpid_code); i++)
		((unsigned char *)code)[i] = getpid_code[i] ^ one;
	mprotect(code, 4096, PROT_READ | PROT_EXEC);
	if (!(child = fork())) {
		pthread_create(&t, NULL, thief, code);
		pthread_join(t, NULL);
		_exit(1);
	}
	say_end("an instruction of its own", child);
	if (!(child = fork())) {
		pthread_barrier_init(&together, NULL, 2);
		pthread_create(&t, NULL, waits, NULL);
		pthread_barrier_wait(&together);
		if (mote_seal(0, no_chdir))
			_exit(2);
		sealed = 1;
		pthread_join(t, NULL);
		_exit(1);
	}
	say_end("a call that another thread dropped", child);
	if (!(child = fork())) {
		if (mote_seal(0, no_clone))
			_exit(2);
		pthread_create(&t, NULL, count, &n);
		_exit(1);
	}
	say_end("a thread after clone was dropped", child);
	return 0;
}
