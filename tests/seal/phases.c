/* SPDX-License-Identifier: 0BSD */
/*
 * phases - mote_seal in a program that is not sealed from the start
 *
 * Each sentence is tried in a child; its wait status is compared with what is wanted.
 */
#include <errno.h>
#include <fcntl.h>
#include <mote/seal.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "child.h"

static const int no_files[] = {SYS_open, SYS_openat, -1};

#define WANT(condition) ((condition) ? (void)0 : _exit(__LINE__ % 100 + 1))

static void refuses_wrong_use(void)
{
	static const int no_exit[] = {SYS_exit_group, -1}, no_return[] = {SYS_rt_sigreturn, -1};

	WANT(mote_seal(16, NULL) == -1 && errno == EINVAL);
	WANT(mote_seal(~0u, NULL) == -1 && errno == EINVAL);
	WANT(mote_seal(0, no_exit) == -1 && errno == EINVAL);
	WANT(mote_seal(0, no_return) == -1 && errno == EINVAL);
	/* Nothing of that has sealed. */
	WANT(rogue(SYS_getppid, 0, 0, 0) == getppid());
}

static void keeps_linked_calls(void)
{
	errno = 0;
	WANT(mote_seal(0, NULL) == 0 && errno == 0);
	WANT(prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1);
	WANT(open("/", O_RDONLY) >= 0);
}

/* The vDSO may have been found before, and makes the call for the second clock itself. */
static void keeps_the_clocks(void)
{
	struct timespec t;
	int sealed;

	for (sealed = 0; sealed < 2; sealed++) {
		WANT(clock_gettime(CLOCK_MONOTONIC, &t) == 0);
		WANT(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t) == 0);
		WANT(time(NULL) > 0);
		WANT(sealed || mote_seal(0, NULL) == 0);
	}
}

static void kills_a_rogue_call(void)
{
	WANT(mote_seal(0, NULL) == 0);
	rogue(SYS_getppid, 0, 0, 0);
}

static void kills_a_dropped_call(void)
{
	WANT(mote_seal(0, no_files) == 0);
	open("/", O_RDONLY);
}

static void narrows_further(void)
{
	WANT(mote_seal(0, NULL) == 0);
	WANT(open("/", O_RDONLY) >= 0);
	WANT(mote_seal(0, no_files) == 0);
	WANT(getppid() > 0);
	WANT(mote_seal(MOTE_SEAL_NUMBERS, NULL) == 0);
	open("/", O_RDONLY);
}

static void a_narrow_seal_cannot_be_widened(void)
{
	WANT(mote_seal(0, no_files) == 0);
	WANT(mote_seal(MOTE_SEAL_LOG, NULL) == 0);
	open("/", O_RDONLY);
}

static void numbers_count_from_anywhere(void)
{
	WANT(mote_seal(MOTE_SEAL_NUMBERS, NULL) == 0);
	WANT(rogue(SYS_getppid, 0, 0, 0) == getppid());
}

static void numbers_kill_what_is_not_linked(void)
{
	WANT(mote_seal(MOTE_SEAL_NUMBERS, NULL) == 0);
	rogue(SYS_getuid, 0, 0, 0);
}

static void log_lets_pass(void)
{
	WANT(mote_seal(MOTE_SEAL_LOG, NULL) == 0);
	WANT(rogue(SYS_getppid, 0, 0, 0) == getppid());
}

static void debug_reports_and_kills(void)
{
	int fds[2];
	char line[256];
	pid_t child;
	int status;
	ssize_t n;

	WANT(pipe(fds) == 0);
	child = fork();
	if (child == 0) {
		dup2(fds[1], 2);
		WANT(mote_seal(MOTE_SEAL_DEBUG, NULL) == 0);
		rogue(SYS_getuid, 0, 0, 0);
	}
	close(fds[1]);
	n = read(fds[0], line, sizeof(line) - 1);
	WANT(n > 0);
	line[n] = 0;
	WANT(waitpid(child, &status, 0) == child);
	WANT(WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS);
	WANT(sscanf(line, "mote: sealed: system call 102 (getuid) at 0x%x", (unsigned *)&status) ==
	     1);
}

/* A child inherits the list by numbers: another program runs with it if it asks for no more. */
static void executes_what_needs_no_more(void)
{
	WANT(mote_seal(MOTE_SEAL_NUMBERS, NULL) == 0);
	execl("/proc/self/exe", "phases", "child", (char *)NULL);
	_exit(1);
}

static void pinned_kills_what_is_executed(void)
{
	WANT(mote_seal(0, NULL) == 0);
	execl("/bin/echo", "echo", (char *)NULL);
	_exit(1);
}

/* Jumps to the instruction that makes the seals. */
static long at_the_seals_instruction(long nr, long a)
{
	register long r10 __asm__("r10") = 0, r8 __asm__("r8") = 0;

	__asm__ volatile("sub\t$128, %%rsp\n\tcall\t__seal_call\n\tadd\t$128, %%rsp"
	                 : "+a"(nr)
	                 : "D"(a), "S"(0l), "d"(0l), "r"(r10), "r"(r8)
	                 : "rcx", "r11", "memory");
	return nr;
}

static void keeps_what_a_further_seal_needs(void)
{
	WANT(mote_seal(0, NULL) == 0);
	WANT(at_the_seals_instruction(SYS_prctl, PR_GET_NO_NEW_PRIVS) == 1);
	WANT(at_the_seals_instruction(SYS_seccomp, -1) == -EINVAL);
}

/* What is linked stays: the program's own prctl, from its own instruction. */
static void the_last_seal_keeps_linked_calls(void)
{
	WANT(mote_seal(0, NULL) == 0);
	WANT(mote_seal(MOTE_SEAL_LAST, NULL) == 0);
	WANT(prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1);
	WANT(open("/", O_RDONLY) >= 0);
}
static void no_seal_follows_the_last(void)
{
	WANT(mote_seal(MOTE_SEAL_LAST, NULL) == 0);
	mote_seal(0, NULL);
}
static void no_prctl_of_the_seal_follows_the_last(void)
{
	WANT(mote_seal(MOTE_SEAL_LAST, NULL) == 0);
	at_the_seals_instruction(SYS_prctl, PR_GET_NO_NEW_PRIVS);
}
static void no_seccomp_follows_the_last(void)
{
	WANT(mote_seal(MOTE_SEAL_LAST | MOTE_SEAL_NUMBERS, NULL) == 0);
	at_the_seals_instruction(SYS_seccomp, -1);
}
static void the_last_seal_drops_too(void)
{
	WANT(mote_seal(MOTE_SEAL_LAST, no_files) == 0);
	open("/", O_RDONLY);
}
/* By number alone, what the program has linked itself is allowed from anywhere, here as well. */
static void by_number_linked_calls_outlast_the_last(void)
{
	WANT(mote_seal(MOTE_SEAL_LAST | MOTE_SEAL_NUMBERS, NULL) == 0);
	WANT(at_the_seals_instruction(SYS_prctl, PR_GET_NO_NEW_PRIVS) == 1);
}
static void a_dropped_call_is_the_seals_too(void)
{
	static const int no_prctl[] = {SYS_prctl, -1};

	WANT(mote_seal(0, no_prctl) == 0);
	at_the_seals_instruction(SYS_prctl, PR_GET_NO_NEW_PRIVS);
}
static void logged_the_last_seal_can_be_followed(void)
{
	WANT(mote_seal(MOTE_SEAL_LAST | MOTE_SEAL_LOG, NULL) == 0);
	WANT(mote_seal(0, NULL) == 0);
}

static volatile int go;

static int other_thread(void *arg)
{
	(void)arg;
	while (!go)
		sched_yield();
	rogue(SYS_getuid, 0, 0, 0);
	rogue(SYS_exit_group, 0, 0, 0);
	return 0;
}

/* A thread that is older than the seal is under it as well. */
static void covers_threads(void)
{
	static char stack[65536];
	struct timespec long_enough = {300, 0};

	WANT(clone(other_thread, stack + sizeof(stack),
	         CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM,
	         NULL) > 0);
	WANT(mote_seal(0, NULL) == 0);
	go = 1;
	nanosleep(&long_enough, NULL);
}

int main(int argc, char **argv)
{
	(void)argv;
	if (argc > 1)
		return 0;
	WORKS(refuses_wrong_use);
	WORKS(keeps_linked_calls);
	WORKS(keeps_the_clocks);
	DIES(kills_a_rogue_call);
	DIES(kills_a_dropped_call);
	DIES(narrows_further);
	DIES(a_narrow_seal_cannot_be_widened);
	WORKS(numbers_count_from_anywhere);
	DIES(numbers_kill_what_is_not_linked);
	WORKS(log_lets_pass);
	WORKS(debug_reports_and_kills);
	WORKS(executes_what_needs_no_more);
	DIES(pinned_kills_what_is_executed);
	DIES(covers_threads);
	WORKS(keeps_what_a_further_seal_needs);
	WORKS(the_last_seal_keeps_linked_calls);
	DIES(no_seal_follows_the_last);
	DIES(no_prctl_of_the_seal_follows_the_last);
	DIES(no_seccomp_follows_the_last);
	DIES(the_last_seal_drops_too);
	WORKS(by_number_linked_calls_outlast_the_last);
	DIES(a_dropped_call_is_the_seals_too);
	WORKS(logged_the_last_seal_can_be_followed);
	printf("phases: %d passed, %d failed\n", passed, failed);
	return failed != 0;
}
