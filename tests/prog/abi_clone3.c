/* SPDX-License-Identifier: 0BSD */
/*
 * struct clone_args: clone3 gives a pidfd, tids and an exit signal where they were asked
 * for; what is refused changes nothing.
 * Native  qemu-user has no clone3
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <linux/sched.h>
#endif

#ifndef CLONE_INTO_CGROUP /* not in musl's header */
#define CLONE_INTO_CGROUP 0x200000000ull
#endif

#define CHECK(what) printf("%-60s %d\n", #what, !!(what))

static pid_t clone3(struct clone_args *args, size_t size) { return syscall(SYS_clone3, args,
    size); }

/* The call, to be refused with the error. */
static int refused(struct clone_args *args, size_t size, int error)
{
	pid_t pid;

	errno = 0;
	pid = clone3(args, size);
	if (pid == 0)
		_exit(99);
	if (pid > 0)
		waitpid(pid, NULL, __WALL);
	return pid == -1 && errno == error;
}

int main(void)
{
	pid_t pid, parent_tid = -1, wanted[2] = {1, 1};
	int pidfd = -1, status;
	struct clone_args args;
	struct pollfd poll_pidfd;
	siginfo_t info;

	memset(&args, 0, sizeof args);
	args.flags = CLONE_PIDFD | CLONE_PARENT_SETTID;
	args.pidfd = (uintptr_t)&pidfd;
	args.parent_tid = (uintptr_t)&parent_tid;
	args.exit_signal = SIGCHLD;
	fflush(stdout);
	pid = clone3(&args, sizeof args);
	if (pid == 0)
		_exit(23);
	CHECK(pid > 0 && parent_tid == pid && pidfd >= 0);
	CHECK(fcntl(pidfd, F_GETFD) == FD_CLOEXEC);
	poll_pidfd = (struct pollfd){pidfd, POLLIN, 0};
	CHECK(poll(&poll_pidfd, 1, 600000) == 1 && poll_pidfd.revents == POLLIN);
	memset(&info, 0, sizeof info);
	CHECK(waitid(P_PIDFD, pidfd, &info, WEXITED) == 0 && info.si_pid == pid &&
	    info.si_status == 23 && info.si_code == CLD_EXITED);
	close(pidfd);

	/* The first version of the structure is shorter. */
	memset(&args, 0, sizeof args);
	args.exit_signal = SIGCHLD;
	fflush(stdout);
	pid = clone3(&args, 64);
	if (pid == 0)
		_exit(24);
	CHECK(waitpid(pid, &status, 0) == pid && WEXITSTATUS(status) == 24);

	/* set_tid: 1 is taken in this process namespace, and must not be asked for twice. */
	args.set_tid = (uintptr_t)wanted;
	CHECK(refused(&args, sizeof args, EINVAL)); /* an array without a size */
	args.set_tid_size = 33;
	CHECK(refused(&args, sizeof args, EINVAL));
	args.set_tid_size = 1;
	CHECK(refused(&args, sizeof args, EEXIST) || errno == EPERM);
	args.set_tid = args.set_tid_size = 0;

	args.flags = CLONE_INTO_CGROUP;
	args.cgroup = 1ull << 40;
	CHECK(refused(&args, sizeof args, EINVAL)); /* no descriptor */
	args.cgroup = 2000;
	CHECK(refused(&args, sizeof args, EBADF) || errno == EPERM);
	args.cgroup = 0;
	CHECK(refused(&args, 80, EINVAL)); /* the member lies beyond the size */
	args.flags = 0;
	CHECK(refused(&args, 63, EINVAL));
	args.exit_signal = 300;
	CHECK(refused(&args, sizeof args, EINVAL));
	args.exit_signal = SIGCHLD;
	args.stack = 4096;
	CHECK(refused(&args, sizeof args, EINVAL)); /* a stack without a size */
	CHECK(waitpid(-1, NULL, __WALL) == -1 && errno == ECHILD);
	return 0;
}
