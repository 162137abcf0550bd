/* SPDX-License-Identifier: 0BSD */
/*
 * system: statuses, signals while it runs, the environment
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile int interrupts, children;

static void on_interrupt(int sig)
{
	(void)sig;
	interrupts++;
}

static void on_child(int sig)
{
	(void)sig;
	children++;
}

int main(void)
{
	char command[100];
	int status;

	printf("shell %d\n", !!system(NULL));
	printf("%d %d\n", system("exit 0"), WEXITSTATUS(system("exit 7")));
	fflush(stdout);
	status = system("kill -9 $$");
	printf("signal %d\n", WIFSIGNALED(status) ? WTERMSIG(status) : -1);
	setenv("MOTE_TEST", "42", 1);
	printf("environment %d\n", WEXITSTATUS(system("exit $MOTE_TEST")));
	/* The command's interrupt of its parent is ignored, and the command's own is not. */
	signal(SIGINT, on_interrupt);
	signal(SIGCHLD, on_child);
	sprintf(command, "kill -INT %d; kill -QUIT %d", (int)getpid(), (int)getpid());
	printf("ignored %d\n", system(command));
	status = system("kill -INT $$");
	printf("own %d\n", WIFSIGNALED(status) ? WTERMSIG(status) : -1);
	printf("interrupts %d children %d\n", interrupts, children > 0);
	raise(SIGINT);
	printf("interrupts %d\n", interrupts);
	return 0;
}
