/* SPDX-License-Identifier: 0BSD */
/* Handlers run with their information, their mask, their stack, and return. */
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t count, on_stack, code, value, blocked, next_in_line;
static char *volatile stack_at;
static void *volatile fault_at;
static sigjmp_buf back;

static void counts(int sig)
{
	count += sig == SIGUSR1;
}

static void informs(int sig, siginfo_t *info, void *context)
{
	sigset_t now;
	char here;

	(void)sig;
	code = info->si_code;
	value = info->si_value.sival_int;
	sigprocmask(SIG_BLOCK, NULL, &now);
	blocked = sigismember(&now, SIGUSR1) && sigismember(&now, SIGHUP) && !sigismember(&now, SIGUSR2);
	on_stack = stack_at && &here >= stack_at && &here < stack_at + SIGSTKSZ;
	/* The context is the interrupted code's: a stack pointer outside of the other stack. */
	if (on_stack) {
		char *sp = (char *)((ucontext_t *)context)->uc_mcontext.gregs[REG_RSP];

		on_stack = sp < stack_at || sp > stack_at + SIGSTKSZ;
	}
}

static void faults(int sig, siginfo_t *info, void *context)
{
	(void)sig;
	(void)context;
	fault_at = info->si_addr;
	siglongjmp(back, 1);
}

static void overflow(int depth)
{
	volatile char frame[4096];

	frame[0] = depth;
	overflow(depth + 1);
	frame[1] = depth;
}

int main(void)
{
	struct sigaction act = {0}, old;
	stack_t stack = {0}, oldstack;
	int fds[2], status;
	char byte;
	pid_t pid, parent = getpid();

	/* signal() */
	printf("signal %d\n", signal(SIGUSR1, counts) == SIG_DFL);
	raise(SIGUSR1);
	raise(SIGUSR1);
	printf("ran %d times\n", (int)count);
	printf("handler stays %d\n", signal(SIGUSR1, SIG_IGN) == counts);
	raise(SIGUSR1);
	printf("ignored %d\n", (int)count);
	errno = 0;
	printf("SIGKILL %d", signal(SIGKILL, SIG_IGN) == SIG_ERR);
	printf(" %s\n", errno == EINVAL ? "EINVAL" : "?");
	errno = 0;
	printf("999 %d", signal(999, SIG_IGN) == SIG_ERR);
	printf(" %s\n", errno == EINVAL ? "EINVAL" : "?");

	/* sigaction() */
	act.sa_sigaction = informs;
	act.sa_flags = SA_SIGINFO;
	sigemptyset(&act.sa_mask);
	sigaddset(&act.sa_mask, SIGHUP);
	printf("sigaction %d\n", sigaction(SIGUSR1, &act, &old));
	printf("old is SIG_IGN %d\n", old.sa_handler == SIG_IGN);
	sigqueue(getpid(), SIGUSR1, (union sigval){.sival_int = 42});
	printf("queue %d, value %d, mask %d, other stack %d\n", code == SI_QUEUE, (int)value, (int)blocked,
	    (int)on_stack);
	sigaction(SIGUSR1, NULL, &old);
	printf("asked %d %d %d %d\n", old.sa_sigaction == informs, !!(old.sa_flags & SA_SIGINFO),
	    sigismember(&old.sa_mask, SIGHUP), sigismember(&old.sa_mask, SIGINT));
	errno = 0;
	printf("SIGSTOP %d", sigaction(SIGSTOP, &act, NULL));
	printf(" %s\n", errno == EINVAL ? "EINVAL" : "?");

	/* sigaltstack() */
	stack_at = stack.ss_sp = malloc(SIGSTKSZ);
	stack.ss_size = SIGSTKSZ;
	printf("sigaltstack %d\n", sigaltstack(&stack, NULL));
	act.sa_flags = SA_SIGINFO | SA_ONSTACK;
	sigaction(SIGUSR1, &act, NULL);
	sigqueue(getpid(), SIGUSR1, (union sigval){.sival_int = 43});
	printf("value %d, mask %d, other stack %d\n", (int)value, (int)blocked, (int)on_stack);
	sigaltstack(NULL, &oldstack);
	printf("asked %d %d\n", oldstack.ss_sp == stack.ss_sp, oldstack.ss_flags);
	stack.ss_size = 100;
	errno = 0;
	printf("too small %d", sigaltstack(&stack, NULL));
	printf(" %s\n", errno == ENOMEM ? "ENOMEM" : "?");

	/* A fault, left by siglongjmp; then one with the stack used up. */
	act.sa_sigaction = faults;
	sigaction(SIGSEGV, &act, NULL);
	if (!sigsetjmp(back, 1)) {
		*(volatile char *)16 = 1;
		printf("not reached\n");
	}
	printf("fault at %d\n", (int)(long)fault_at);
	if (!sigsetjmp(back, 1))
		overflow(0);
	printf("stack overflow survived\n");

	/* Restarted reads, and interrupted ones. */
	fflush(stdout);
	signal(SIGUSR1, counts);
	count = 0;
	pipe(fds);
	pid = fork();
	if (pid == 0) {
		struct timespec t = {0, 50000000};

		nanosleep(&t, NULL);
		kill(getppid(), SIGUSR1);
		nanosleep(&t, NULL);
		_exit(write(fds[1], "x", 1) != 1);
	}
	printf("read went on: %d", (int)read(fds[0], &byte, 1));
	printf(", handler %d\n", (int)count);
	waitpid(pid, &status, 0);
	siginterrupt(SIGUSR1, 1);
	fflush(stdout);
	pid = fork();
	if (pid == 0) {
		struct timespec t = {0, 50000000};

		/* Again and again: one signal may come before the read. */
		while (getppid() == parent) {
			nanosleep(&t, NULL);
			kill(parent, SIGUSR1);
		}
		_exit(0);
	}
	errno = 0;
	printf("read ended: %d", (int)read(fds[0], &byte, 1));
	printf(" %s\n", errno == EINTR ? "EINTR" : "?");
	kill(pid, SIGKILL);
	while (waitpid(pid, &status, 0) < 0)
		;
	return 0;
}
