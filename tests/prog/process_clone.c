/* SPDX-License-Identifier: 0BSD */
/*
 * clone: a child on a stack of its own, sharing memory; what it refuses.
 * Native  qemu-user knows clone with CLONE_VM only as a thread or as vfork
 */
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile int shared, aligned;
static pid_t parent_tid, child_tid;

static int run(void *arg)
{
	shared = *(int *)arg;
	aligned = (uintptr_t)__builtin_frame_address(0) % 16 == 0;
	return 5;
}

int main(void)
{
	size_t size = 65536;
	char *stack = malloc(size);
	int value = 42, status;
	pid_t pid;

	pid = clone(run, stack + size, CLONE_VM | SIGCHLD, &value);
	waitpid(pid, &status, 0);
	printf("shared %d, aligned %d, status %d\n", shared, aligned, WEXITSTATUS(status));
	/* An odd end of the stack is made even. */
	shared = aligned = 0;
	pid = clone(run, stack + size - 5, CLONE_VM | SIGCHLD, &value);
	waitpid(pid, &status, 0);
	printf("shared %d, aligned %d, status %d\n", shared, aligned, WEXITSTATUS(status));
	shared = 0;
	pid = clone(run, stack + size, SIGCHLD, &value);
	waitpid(pid, &status, 0);
	printf("not shared %d, status %d\n", shared, WEXITSTATUS(status));
	pid = clone(run, stack + size, CLONE_VM | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID | SIGCHLD,
	    &value, &parent_tid, NULL, &child_tid);
	waitpid(pid, &status, 0);
	printf("parent_tid %d, child_tid %d\n", parent_tid == pid, child_tid);
	errno = 0;
	printf("no function: %d", clone(NULL, stack + size, SIGCHLD, NULL));
	printf(" %d\n", errno == EINVAL);
	errno = 0;
	printf("no stack: %d", clone(run, NULL, SIGCHLD, NULL));
	printf(" %d\n", errno == EINVAL);
	errno = 0;
	printf("bad flags: %d", clone(run, stack + size, CLONE_SIGHAND | SIGCHLD, &value));
	printf(" %d\n", errno == EINVAL);

	/* syscall */
	printf("getpid %d\n", syscall(SYS_getpid) == getpid());
	errno = 0;
	printf("no such call: %ld", syscall(9999));
	printf(" %d\n", errno == ENOSYS);
	/* The offset is the sixth: one that is no multiple of a page is refused. */
	printf("six arguments: %d", syscall(SYS_mmap, NULL, 4096, 1, 0x22, -1, 4096l) != -1);
	printf(" %d\n", syscall(SYS_mmap, NULL, 4096, 1, 0x22, -1, 1l) == -1);
	return 0;
}
