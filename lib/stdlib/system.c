/* SPDX-License-Identifier: 0BSD */
/*
 * system - run a command by /bin/sh and wait for it
 *
 * SIGINT and SIGQUIT are ignored and SIGCHLD is blocked meanwhile, but not for the command.
 *
 * Returns  the command's status as of waitpid, 127 << 8 if the shell cannot run; -1 with errno;
 *          for NULL whether there is a shell
 * Errors   EAGAIN, ENOMEM no process
 *          ECHILD the status is lost, since SIGCHLD is ignored
 * Safety   not async-signal-safe
 * Source   POSIX.1-2017 system
 */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "internal/ksigaction.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

#define SHELL "/bin/sh"

struct before {
	struct ksigaction interrupt, quit;
	unsigned long mask;
};

static void restore(const struct before *b)
{
	sys_rt_sigaction(SIGINT, &b->interrupt, NULL, KSIGSET_SIZE);
	sys_rt_sigaction(SIGQUIT, &b->quit, NULL, KSIGSET_SIZE);
	sys_rt_sigprocmask(SIG_SETMASK, &b->mask, NULL, KSIGSET_SIZE);
}

int system(const char *command)
{
	/* The mask of an ignored signal does not matter, so it can serve for SIGCHLD. */
	static const struct ksigaction ignore = {.handler = SIG_IGN, .mask = KSIG_BIT(SIGCHLD)};
	const char *argv[] = {"sh", "-c", command, NULL};
	struct before b;
	int status;
	long child, waited;

	if (!command)
		return !sys_access(SHELL, X_OK);
	sys_rt_sigaction(SIGINT, &ignore, &b.interrupt, KSIGSET_SIZE);
	sys_rt_sigaction(SIGQUIT, &ignore, &b.quit, KSIGSET_SIZE);
	sys_rt_sigprocmask(SIG_BLOCK, &ignore.mask, &b.mask, KSIGSET_SIZE);
	child = waited = sys_fork();
	if (!child) {
		restore(&b);
		sys_execve(SHELL, (char *const *)argv, environ);
		sys_exit_group(127);
	}
	if (child > 0)
		do
			waited = sys_wait4(child, &status, 0, NULL);
		while (waited == -EINTR);
	restore(&b);
	return waited < 0 ? __syscall_ret(waited) : status;
}
