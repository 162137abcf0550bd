/* SPDX-License-Identifier: 0BSD */
/* Waiting for signals: sigsuspend, sigpause, pause, sigwait beside handlers; sigset and others. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

static volatile sig_atomic_t ran;

static void handler(int sig)
{
	ran = sig;
}

/* Sends the signal again and again, as the first may come before anybody waits. */
static pid_t child;

static void later(int sig)
{
	struct timespec t = {0, 30000000};
	pid_t parent = getpid();

	fflush(stdout);
	child = fork();
	if (child)
		return;
	while (getppid() == parent) {
		nanosleep(&t, NULL);
		kill(parent, sig);
	}
	_exit(0);
}

static void end_child(void)
{
	kill(child, SIGKILL);
	wait(NULL);
}

static int is_blocked(int sig)
{
	sigset_t now;

	sigprocmask(SIG_BLOCK, NULL, &now);
	return sigismember(&now, sig);
}

int main(void)
{
	struct timespec t = {600, 0};
	sigset_t set, old;
	int r, sig;

	signal(SIGUSR1, handler);
	signal(SIGUSR2, handler);
	signal(SIGALRM, handler);

	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, &old);
	raise(SIGUSR1);
	printf("held back: %d\n", (int)ran);
	errno = 0;
	r = sigsuspend(&old);
	printf("sigsuspend %d %d, ran %d, blocked again %d\n", r, errno == EINTR, ran == SIGUSR1,
	    is_blocked(SIGUSR1));

	ran = 0;
	later(SIGUSR2);
	errno = 0;
	r = sigtimedwait(&set, NULL, &t);
	printf("another handler: %d %d, ran %d\n", r, errno == EINTR, ran == SIGUSR2);
	end_child();

	ran = 0;
	later(SIGUSR1);
	r = sigwait(&set, &sig);
	printf("sigwait %d %d, ran %d\n", r, sig == SIGUSR1, (int)ran);
	end_child();
	sigprocmask(SIG_SETMASK, &old, NULL);

	ualarm(20000, 20000);
	errno = 0;
	r = pause();
	printf("pause %d %d, ran %d\n", r, errno == EINTR, ran == SIGALRM);

	ran = 0;
	errno = 0;
	sighold(SIGUSR1);
	r = sigpause(SIGALRM);
	printf("sigpause %d %d, ran %d\n", r, errno == EINTR, ran == SIGALRM);
	ualarm(0, 0);
	raise(SIGUSR1);
	printf("sighold, ran %d\n", ran == SIGUSR1);
	sigrelse(SIGUSR1);
	printf("sigrelse, ran %d\n", ran == SIGUSR1);

	printf("sigset %d\n", sigset(SIGUSR1, SIG_HOLD) == handler);
	printf("held %d\n", is_blocked(SIGUSR1));
	printf("sigset %d\n", sigset(SIGUSR1, SIG_IGN) == SIG_HOLD);
	printf("held %d\n", is_blocked(SIGUSR1));
	printf("sigset %d\n", sigset(SIGUSR1, SIG_DFL) == SIG_IGN);
	errno = 0;
	printf("sigset %d", sigset(SIGKILL, handler) == SIG_ERR);
	printf(" %d\n", errno == EINVAL);
	printf("sigignore %d\n", sigignore(SIGUSR2));
	raise(SIGUSR2);
	errno = 0;
	printf("sigignore %d", sigignore(SIGSTOP));
	printf(" %d\n", errno == EINVAL);
	printf("sleep %u\n", sleep(0));
	ualarm(20000, 20000);
	printf("sleep was cut: %d\n", sleep(600) > 0);
	ualarm(0, 0);
	printf("alarm: %u", alarm(600));
	printf(" %d\n", alarm(0) > 0);
	return 0;
}
