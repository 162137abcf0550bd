/* SPDX-License-Identifier: 0BSD */
/* What the programs that attack a seal share: each attempt in a child, and its wait status. */
#ifndef MOTE_TESTS_SEAL_CHILD_H
#define MOTE_TESTS_SEAL_CHILD_H

#include <signal.h>
#include <stdio.h>
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

static void expect(const char *what, void (*attempt)(void), int want)
{
	pid_t child;
	int status;

	fflush(stdout);
	child = fork();
	if (child == 0) {
		attempt();
		_exit(0);
	}
	if (waitpid(child, &status, 0) != child)
		status = -1;
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

#endif
