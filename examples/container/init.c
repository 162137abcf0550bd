/* SPDX-License-Identifier: 0BSD */
/*
 * init - process 1 of a container: starts a program, forwards signals, reaps, ends as it ends
 *
 * usage: init PROGRAM [ARGUMENT]...
 *
 * Signals are blocked and waited for, so that there is no handler and no race: SIGCHLD means that
 * a process ended, every other one is the program's. Status 128 + n is death by signal n; 127, that
 * the program was not started. When it has ended, the kernel ends what is left of the container.
 */
#include <errno.h>
#include <mote/seal.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* Init is done with them once the program runs. */
static const int over[] = {SYS_fork, SYS_clone, SYS_execve, -1};

static void say(const char *what)
{
	const char *why = strerror(errno);

	write(2, "init: ", 6);
	write(2, what, strlen(what));
	write(2, ": ", 2);
	write(2, why, strlen(why));
	write(2, "\n", 1);
}

static pid_t start(char **command, const sigset_t *before)
{
	pid_t child = fork();

	if (child < 0)
		say("fork");
	if (child)
		return child;
	sigprocmask(SIG_SETMASK, before, NULL);
	execve(*command, command, environ);
	say(*command);
	_exit(127);
}

/* All that have ended; whether the program is one of them. */
static int reap(pid_t child, int *status)
{
	int one, ended = 0;
	pid_t pid;

	while ((pid = waitpid(-1, &one, WNOHANG)) > 0)
		if (pid == child) {
			*status = one;
			ended = 1;
		}
	return ended;
}

int main(int argc, char **argv)
{
	sigset_t all, before;
	int sig, status;
	pid_t child;

	if (argc < 2) {
		errno = EINVAL;
		say("usage: init PROGRAM [ARGUMENT]...");
		return 127;
	}
	signal(SIGCHLD, SIG_DFL); /* ignored, it would leave no status to wait for */
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &before);
	child = start(argv + 1, &before);
	if (child < 0)
		return 127;
	if (mote_seal(MOTE_SEAL_LAST, over)) {
		say("seal");
		kill(child, SIGKILL);
		return 127;
	}
	for (;;) {
		sig = sigwaitinfo(&all, NULL);
		if (sig == SIGCHLD && reap(child, &status))
			break;
		if (sig > 0 && sig != SIGCHLD)
			kill(child, sig);
	}
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}
