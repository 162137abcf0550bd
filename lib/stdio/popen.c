/* SPDX-License-Identifier: 0BSD */
/*
 * popen - run a shell command with a pipe to or from it
 *
 * Mode r reads what the command writes, w writes what it reads; e sets close on exec. Streams of
 * other popen calls are closed in the command. Where there is no shell, pclose says 127.
 *
 * Returns  the stream, or NULL
 * Errors   EINVAL another mode
 *          ENOMEM no room for the stream
 *          those of pipe and vfork
 * Source   POSIX.1-2017 popen
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "internal/popen.h"
#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

/* Comes with __stream_new; not a reason to link stdin, which has another. */
#pragma weak __files
requires(__mote_secure);

/* Runs in the parent's memory, as vfork's children do: it touches nothing but descriptors. */
static void run_shell(const char *command, int fd, int as)
{
	const char *argv[] = {"sh", "-c", command, NULL};
	FILE *f;

	for (f = __files; f; f = f->next)
		if (f->flags & F_POPEN && stdio_fd(f) != as)
			sys_close(stdio_fd(f));
	/* dup2 onto itself would leave close on exec set. */
	if (fd == as)
		sys_fcntl(fd, F_SETFD, 0);
	else
		sys_dup2(fd, as);
	sys_execve("/bin/sh", (char **)argv, environ);
	_exit(127);
}

FILE *popen(const char *command, const char *mode)
{
	int fds[2], reading = *mode == 'r';
	struct popened *p;

	if (!reading && *mode != 'w') {
		fail(EINVAL);
		return NULL;
	}
	p = (struct popened *)__stream_new(sizeof(*p), -1, reading ? F_READ | F_NOWR : 0);
	if (!p)
		return NULL;
	if (pipe2(fds, O_CLOEXEC) == 0) {
		p->pid = vfork();
		if (p->pid == 0)
			run_shell(command, fds[reading], reading);
		sys_close(fds[reading]);
		if (p->pid > 0) {
			if (!strchr(mode, 'e'))
				sys_fcntl(fds[!reading], F_SETFD, 0);
			p->stream.file.fd_xor_1 = fds[!reading] ^ 1;
			p->stream.file.flags |= F_POPEN;
			return &p->stream.file;
		}
		sys_close(fds[!reading]);
	}
	__stream_free(&p->stream.file);
	return NULL;
}
