/* SPDX-License-Identifier: 0BSD */
/*
 * attack - what a sealed program must not be able to do, each tried in a child
 *
 * Built with --seal; its own system calls are the filter's list. "dies" wants the child dead by
 * SIGSYS, "works" wants it to exit with status 0. Runs natively and in a booted system; built
 * without a seal it is the control run.
 */
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "child.h"

/* The library's instruction, behind the place where a wrapper loads the number. */
__attribute__((__noinline__)) static long gate(long nr, long a, long b, long c)
{
	long r;
	register long r8 __asm__("r8") = 0, r9 __asm__("r9") = 0;

	__asm__ volatile("sub\t$128, %%rsp\n\tcall\t__syscall_gate_wide\n\tadd\t$128, %%rsp"
	                 : "=a"(r), "+D"(a), "+S"(b), "+d"(c), "+r"(r8), "+r"(r9)
	                 : "0"(nr)
	                 : "rcx", "r10", "r11", "memory");
	return r;
}

static void unlinked_call(void)
{
	rogue(SYS_getppid, 0, 0, 0);
}
static void linked_call_elsewhere(void)
{
	rogue(SYS_write, 1, (long)"bad\n", 4);
}
static void exit_elsewhere(void)
{
	rogue(SYS_exit_group, 0, 0, 0);
}
static void unlinked_call_at_the_gate(void)
{
	gate(SYS_getppid, 0, 0, 0);
}
static void x32_call_at_the_gate(void)
{
	gate(SYS_write | 0x40000000, 1, (long)"bad\n", 4);
}
static void exec_at_the_gate(void)
{
	gate(SYS_execve, (long)"/bin/true", 0, 0);
}
static void negative_number(void)
{
	gate(-2, 0, 0, 0);
}
static void second_filter(void)
{
	rogue(SYS_seccomp, 1, 0, 0);
}

static void old_interrupt(void)
{
	long r = 20; /* getpid on i386 */

	__asm__ volatile("int\t$0x80" : "+a"(r) : : "memory", "r8", "r9", "r10", "r11");
}

/* The seal's own instruction: prctl and seccomp were made there, before. */
static void seals_own_instruction(void)
{
	long r = SYS_prctl;

	__asm__ volatile("sub\t$128, %%rsp\n\tcall\t__seal_call\n\tadd\t$128, %%rsp"
	                 : "+a"(r)
	                 : "D"(38l), "S"(1l), "d"(0l)
	                 : "rcx", "r11", "memory");
}

/* mov $nr,%eax; syscall; ret */
static void put_code(unsigned char *at, int nr)
{
	static const volatile unsigned char code[] = {0xb8, 0, 0, 0, 0, 0x0f, 0x05, 0xc3};
	size_t i;

	for (i = 0; i < sizeof(code); i++)
		at[i] = code[i];
	at[1] = nr;
}

static void run_code(unsigned char *at)
{
	put_code(at, SYS_getppid);
	((void (*)(void))(void *)at)();
}

static void code_in_a_mapping(void)
{
	void *p = mmap(
	    NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p != MAP_FAILED)
		run_code(p);
}

static void code_on_the_heap(void)
{
	unsigned char *p = malloc(8192);
	unsigned char *page = (unsigned char *)(((uintptr_t)p + 4095) & -4096ul);

	if (p && mprotect(page, 4096, PROT_READ | PROT_WRITE | PROT_EXEC) == 0)
		run_code(page);
}

static void code_on_the_stack(void)
{
	_Alignas(64) unsigned char buffer[64];
	unsigned char *page = (unsigned char *)((uintptr_t)buffer & -4096ul);

	if (mprotect(page, 4096, PROT_READ | PROT_WRITE | PROT_EXEC) == 0)
		run_code(buffer);
}

/* A copy of a linked call, number and all, at another place. */
static void moved_wrapper(void)
{
	unsigned char *p = mmap(
	    NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED)
		return;
	put_code(p, SYS_write);
	((long (*)(int, const void *, size_t))(void *)p)(1, "bad\n", 4);
}

static void handler(int sig)
{
	(void)sig;
}

/* Blocking and catching SIGSYS must not help. */
static void caught(void)
{
	sigset_t set;

	signal(SIGSYS, handler);
	sigfillset(&set);
	sigprocmask(SIG_BLOCK, &set, NULL);
	unlinked_call();
}

static void returns_from_a_handler(void)
{
	signal(SIGUSR1, handler);
	if (kill(getpid(), SIGUSR1) != 0)
		_exit(1);
}

/* After a stop the kernel goes on with the sleep by another number. */
static void sleeps_through_a_stop(int futile)
{
	struct timespec half = {0, 300000000};
	struct pollfd none = {-1, 0, 0};
	pid_t parent = getpid(), child = fork();

	if (child == 0) {
		half.tv_nsec = 50000000;
		nanosleep(&half, NULL);
		kill(parent, SIGSTOP);
		nanosleep(&half, NULL);
		kill(parent, SIGCONT);
		_exit(0);
	}
	if (futile ? poll(&none, 1, 300) != 0 : nanosleep(&half, NULL) != 0)
		_exit(1);
	if (waitpid(child, NULL, 0) != child)
		_exit(1);
}
static void nanosleep_through_a_stop(void)
{
	sleeps_through_a_stop(0);
}
static void poll_through_a_stop(void)
{
	sleeps_through_a_stop(1);
}

static void reads_clocks(void)
{
	struct timespec t;
	struct timeval tv;

	/* The vDSO cannot read the second one: it makes the call itself. */
	if (clock_gettime(CLOCK_REALTIME, &t) != 0 ||
	    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t) != 0 || gettimeofday(&tv, NULL) != 0 ||
	    tv.tv_sec - t.tv_sec < 0 || time(NULL) < tv.tv_sec - 1)
		_exit(1);
}

/* What a seal does not stop: a jump to a place that may make the call. */
static void linked_call_at_the_gate(void)
{
	_exit(gate(SYS_kill, getpid(), 0, 0));
}
static void exit_at_the_gate(void)
{
	gate(SYS_exit_group, 0, 0, 0);
}

struct attempt {
	const char *name;
	void (*try)(void);
};
#define ATTEMPT(name)                                                                              \
	{                                                                                          \
#name, name                                                                        \
	}

static const struct attempt dies[] = {
    ATTEMPT(unlinked_call),
    ATTEMPT(linked_call_elsewhere),
    ATTEMPT(exit_elsewhere),
    ATTEMPT(unlinked_call_at_the_gate),
    ATTEMPT(exit_at_the_gate),
    ATTEMPT(x32_call_at_the_gate),
    ATTEMPT(exec_at_the_gate),
    ATTEMPT(negative_number),
    ATTEMPT(second_filter),
    ATTEMPT(old_interrupt),
    ATTEMPT(seals_own_instruction),
    ATTEMPT(code_in_a_mapping),
    ATTEMPT(code_on_the_heap),
    ATTEMPT(code_on_the_stack),
    ATTEMPT(moved_wrapper),
    ATTEMPT(caught),
};

/* attack control: see child.h; attack NAME...: all attempts but these. */
int main(int argc, char **argv)
{
	size_t i;

	for (i = 0; i < sizeof(dies) / sizeof(*dies); i++) {
		if (argc > 1 && !strcmp(argv[1], "control"))
			control(dies[i].name, dies[i].try);
		else if (!is_named(argv, dies[i].name))
			expect(dies[i].name, dies[i].try, SIGSYS);
	}
	if (argc > 1 && !strcmp(argv[1], "control"))
		return 0;
	WORKS(returns_from_a_handler);
	WORKS(nanosleep_through_a_stop);
	WORKS(poll_through_a_stop);
	WORKS(reads_clocks);
	WORKS(linked_call_at_the_gate);
	printf("attack: %d passed, %d failed\n", passed, failed);
	return failed != 0;
}
