/* SPDX-License-Identifier: 0BSD */
/* fork, vfork, wait and related functions, daemon, nice, process groups. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile int shared = 1;

static pid_t child(int status)
{
	pid_t pid = fork();

	if (pid == 0)
		_exit(status);
	return pid;
}

int main(void)
{
	struct rusage usage;
	siginfo_t info;
	int status, fds[2];
	pid_t pid, other;
	char buf[100];
	ssize_t n;

	setvbuf(stdout, NULL, _IONBF, 0);
	pid = child(3);
	other = wait(&status);
	printf("wait %d, exited %d with %d\n", other == pid, WIFEXITED(status), WEXITSTATUS(status));
	pid = child(300);
	other = waitpid(pid, &status, 0);
	printf("waitpid %d, %d\n", other == pid, WEXITSTATUS(status));
	pid = child(4);
	memset(&usage, 0xff, sizeof(usage));
	other = wait3(&status, 0, &usage);
	printf("wait3 %d, %d, %d\n", other == pid, WEXITSTATUS(status), usage.ru_nsignals == 0);
	pid = child(5);
	printf("wait4 %d\n", wait4(pid, &status, 0, NULL) == pid);
	pid = child(6);
	memset(&info, 0, sizeof(info));
	printf("waitid %d", waitid(P_PID, pid, &info, WEXITED | WNOWAIT));
	printf(" %d %d %d", info.si_pid == pid, info.si_code == CLD_EXITED, info.si_status);
	printf(" %d\n", waitid(P_ALL, 0, &info, WEXITED));
	errno = 0;
	other = wait(NULL);
	printf("no child: %d %d\n", other, errno == ECHILD);
	errno = 0;
	other = waitpid(-1, NULL, 0x40000);
	printf("bad options: %d %d\n", other, errno == EINVAL);
	pid = fork();
	if (pid == 0)
		for (;;)
			pause();
	printf("nothing yet: %d\n", waitpid(pid, &status, WNOHANG));
	kill(pid, SIGSTOP);
	waitpid(pid, &status, WUNTRACED);
	printf("stopped %d by %d\n", WIFSTOPPED(status), WSTOPSIG(status) == SIGSTOP);
	kill(pid, SIGCONT);
	waitpid(pid, &status, WCONTINUED);
	printf("continued %d\n", WIFCONTINUED(status));
	kill(pid, SIGTERM);
	waitpid(pid, &status, 0);
	printf("killed %d by %d\n", WIFSIGNALED(status), WTERMSIG(status) == SIGTERM);

	pid = vfork();
	if (pid == 0) {
		execl("/bin/sh", "sh", "-c", "exit 8", (char *)NULL);
		_exit(1);
	}
	waitpid(pid, &status, 0);
	printf("vfork and exec: %d\n", WEXITSTATUS(status));
	pid = vfork();
	if (pid == 0)
		_exit(9);
	waitpid(pid, &status, 0);
	printf("vfork and _exit: %d\n", WEXITSTATUS(status));

	/* A child of fork changes its own memory. */
	pid = fork();
	if (pid == 0) {
		shared = 2;
		_exit(shared);
	}
	waitpid(pid, &status, 0);
	printf("fork: %d %d\n", WEXITSTATUS(status), shared);

	/* Groups and sessions. */
	pid = fork();
	if (pid == 0) {
		status = setpgrp() || getpgrp() != getpid() || getpgid(0) != getpid();
		_exit(status ? 1 : 0);
	}
	waitpid(pid, &status, 0);
	printf("setpgrp: %d\n", WEXITSTATUS(status));
	pid = fork();
	if (pid == 0)
		_exit(!(setsid() == getpid() && getsid(0) == getpid() && getpgrp() == getpid()));
	waitpid(pid, &status, 0);
	printf("setsid: %d\n", WEXITSTATUS(status));

	/* nice. */
	pid = fork();
	if (pid == 0) {
		int base = getpriority(PRIO_PROCESS, 0);

		status = nice(3) != base + 3 || getpriority(PRIO_PROCESS, 0) != base + 3;
		status |= (nice(100) != 19) << 1;
		status |= (setpriority(PRIO_PROCESS, 0, 19) != 0) << 2;
		_exit(status);
	}
	waitpid(pid, &status, 0);
	printf("nice: %d\n", WEXITSTATUS(status));
	errno = 0;
	printf("getpriority: %d", getpriority(99, 0));
	printf(" %d\n", errno == EINVAL);

	/* daemon: another session, no terminal, root directory, descriptors to /dev/null. */
	pipe(fds);
	pid = fork();
	if (pid == 0) {
		pid_t before = getpid();

		if (daemon(0, 0))
			_exit(1);
		n = snprintf(buf, sizeof(buf), "%d %d %d %d", getpid() != before, getsid(0) != before,
		    getsid(0) != getpid() || getsid(0) == getpid(), !strcmp(getcwd(NULL, 0), "/"));
		write(fds[1], buf, n);
		_exit(0);
	}
	waitpid(pid, &status, 0);
	n = read(fds[0], buf, sizeof(buf) - 1);
	buf[n < 0 ? 0 : n] = 0;
	printf("daemon: %d, %s\n", WEXITSTATUS(status), buf);
	return 0;
}
