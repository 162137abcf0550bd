/* SPDX-License-Identifier: 0BSD */
/*
 * abort: a handler runs, even of a blocked signal, may jump away, and changes nothing by returning
 *
 * Exit    134
 */
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static sigjmp_buf buffer;

static void say(const char *s)
{
	size_t n = 0;

	while (s[n])
		n++;
	(void)!write(1, s, n);
}

static void handler(int sig)
{
	say(sig == SIGABRT ? "handler\n" : "another signal\n");
}

static void jumper(int sig)
{
	(void)sig;
	siglongjmp(buffer, 1);
}

static void in_child(const char *what, void (*action)(int), int blocked)
{
	sigset_t set;
	int status;
	pid_t pid = fork();

	if (!pid) {
		signal(SIGABRT, action);
		if (blocked) {
			sigemptyset(&set);
			sigaddset(&set, SIGABRT);
			sigprocmask(SIG_BLOCK, &set, NULL);
		}
		abort();
	}
	waitpid(pid, &status, 0);
	say(what);
	say(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT ? ": SIGABRT\n" : ": otherwise\n");
}

int main(void)
{
	in_child("default", SIG_DFL, 0);
	in_child("ignored", SIG_IGN, 0);
	in_child("blocked", SIG_DFL, 1);
	in_child("handled", handler, 0);
	in_child("handled and blocked", handler, 1);
	signal(SIGABRT, jumper);
	if (!sigsetjmp(buffer, 1))
		abort();
	say("jumped\n");
	signal(SIGABRT, SIG_DFL);
	abort();
}
