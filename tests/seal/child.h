/* SPDX-License-Identifier: 0BSD */
/* What the programs that attack a seal share: each attempt in a child, and its wait status. */
#ifndef MOTE_TESTS_SEAL_CHILD_H
#define MOTE_TESTS_SEAL_CHILD_H

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int passed, failed;

/* A system call instruction of the attacker's own; no compiler may make it part of another. */
__attribute__((__noinline__)) long rogue(long nr, long a, long b, long c)
{
	long r;

	__asm__ volatile("syscall"
	                 : "=a"(r)
	                 : "0"(nr), "D"(a), "S"(b), "d"(c)
	                 : "rcx", "r11", "memory");
	return r;
}

static int wait_status(void (*attempt)(void))
{
	pid_t child;
	int status;

	fflush(stdout);
	child = fork();
	if (child == 0) {
		attempt();
		_exit(0);
	}
	return waitpid(child, &status, 0) == child ? status : -1;
}

static void expect(const char *what, void (*attempt)(void), int want)
{
	int status = wait_status(attempt);

	/* The lower byte: a death by signal, or 0 and the exit status above. */
	if (want ? WIFSIGNALED(status) && WTERMSIG(status) == want : status == 0) {
		passed++;
		return;
	}
	failed++;
	printf("FAIL %s: wait status %#x\n", what, (unsigned)status);
}
#define DIES(attempt) expect(#attempt, attempt, SIGSYS)
#define WORKS(attempt) expect(#attempt, attempt, 0)

/*
 * A control run, by a program without a seal: says which attempt does not end well even there, by
 * the processor, the kernel or its policy. The same names are the arguments of the sealed run,
 * which leaves them out: a death there proves nothing.
 */
static void control(const char *what, void (*attempt)(void))
{
	int status = wait_status(attempt);

	if (status != 0)
		printf("ends %s %#x\n", what, (unsigned)status);
}

static int is_named(char **names, const char *what)
{
	for (; *names; names++)
		if (!strcmp(*names, what))
			return 1;
	return 0;
}

#endif
