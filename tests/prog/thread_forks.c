/* SPDX-License-Identifier: 0BSD */
/*
 * fork while other threads hold locks of the library all the time: the child can use all of it.
 * Native  a thread after fork ends qemu-user 7.2 by an assertion of its own
 * Mote    the lock of glibc's environment stays held in a child
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static volatile int stop;
static char order[32];
static FILE *sink;

static void before_1(void) { strcat(order, "b"); }
static void parent_1(void) { strcat(order, "p"); }
static void child_1(void) { strcat(order, "c"); }
static void before_2(void) { strcat(order, "B"); }
static void parent_2(void) { strcat(order, "P"); }
static void child_2(void) { strcat(order, "C"); }

static void *storm(void *argument)
{
	char name[16];
	struct tm tm;
	time_t now;
	size_t n = 1;
	FILE *f;

	(void)argument;
	while (!stop) {
		n = n * 48271 % 2147483647;
		free(malloc(n % 3000 + 1));
		snprintf(name, sizeof(name), "V%zu", n % 8);
		setenv(name, "value", 1);
		unsetenv(name);
		now = n;
		localtime_r(&now, &tm);
		fprintf(sink, "%zu\n", n);
		f = fopen("/dev/null", "w");
		fputs("text", f);
		fclose(f);
		random();
	}
	return NULL;
}

static void *add(void *n)
{
	++*(int *)n;
	return n;
}

/* In the child: everything that the others were in the middle of. */
static int use_all(void)
{
	char *p = malloc(1000), line[16];
	time_t now = 0;
	struct tm tm;
	pthread_t t;
	int n = 41;
	FILE *f;

	memset(p, 1, 1000);
	p = realloc(p, 5000);
	free(p);
	setenv("CHILD", "yes", 1);
	localtime_r(&now, &tm);
	fprintf(sink, "child\n");
	fflush(NULL);
	f = tmpfile();
	fputs("text\n", f);
	rewind(f);
	fgets(line, sizeof(line), f);
	fclose(f);
	if (pthread_create(&t, NULL, add, &n) || pthread_join(t, NULL))
		return 1;
	return n == 42 && !strcmp(line, "text\n") && !strcmp(getenv("CHILD"), "yes") ? 42 : 2;
}

int main(void)
{
	pthread_t t[4];
	int i, status, wrong = 0;
	pid_t child;

	sink = fopen("/dev/null", "w");
	for (i = 0; i < 4; i++)
		pthread_create(&t[i], NULL, storm, NULL);
	for (i = 0; i < 200; i++) {
		child = i % 8 ? fork() : _Fork();
		if (!child)
			_exit(i % 8 ? use_all() : 42);
		waitpid(child, &status, 0);
		wrong += !WIFEXITED(status) || WEXITSTATUS(status) != 42;
	}
	stop = 1;
	for (i = 0; i < 4; i++)
		pthread_join(t[i], NULL);
	printf("%d wrong\n", wrong);
	pthread_atfork(before_1, parent_1, child_1);
	pthread_atfork(NULL, NULL, NULL);
	pthread_atfork(before_2, parent_2, child_2);
	fflush(stdout);
	child = fork();
	if (!child) {
		puts(order);
		fflush(stdout);
		_exit(0);
	}
	wait(NULL);
	puts(order);
	fflush(stdout);
	/* A child that locked a stream before goes on with it. */
	flockfile(stdout);
	if (!(child = fork())) {
		printf("mine\n");
		funlockfile(stdout);
		printf("still\n");
		fflush(stdout);
		_exit(0);
	}
	wait(NULL);
	funlockfile(stdout);
	return 0;
}
