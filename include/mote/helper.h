/* SPDX-License-Identifier: 0BSD */
#ifndef _MOTE_HELPER_H
#define _MOTE_HELPER_H

/* A helper process from its parent's side, with any libc of Linux: docs/helpers.md. The last two functions are the helper's. */
/* Source: POSIX.1-2017 vfork, setrlimit, socketpair; Linux man 2 prctl, man 2 close_range; own to mote */

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifdef __cplusplus
extern "C" {
#endif

#define __MOTE_HELPER static __inline __attribute__((__unused__))

enum mote_helper_end {
	MOTE_HELPER_NONE,      /* it runs, or was never started */
	MOTE_HELPER_EXITED,    /* value is its status */
	MOTE_HELPER_KILLED,    /* value is the signal */
	MOTE_HELPER_VIOLATION, /* its seal refused a call; name says which, if it was built with --seal=debug */
	MOTE_HELPER_LATE,      /* killed, as time_ms were over */
	MOTE_HELPER_WRONG,     /* killed, as an answer was longer than there was room for */
	MOTE_HELPER_FAILED     /* not started, or not to be waited for: value is the error */
};

struct mote_helper {
	/* The caller's. All zeros are right but argv; a limit of 0 is none. */
	char *const *argv;         /* argv[0] is the program's path */
	unsigned long cpu_s;       /* processor time; SIGXCPU ends it */
	unsigned long memory;      /* bytes of address space */
	unsigned long file_size;   /* bytes of a file that it writes; SIGXFSZ ends it */
	unsigned long descriptors; /* that it may have open, 0 to 2 counted */
	unsigned long time_ms;     /* for an answer, or for its end */
	int files;                 /* not 0: descriptors 0 and 1 are in and out, and there are no frames */
	int in, out;

	/* The functions'. */
	pid_t pid;
	int fd, report;
	enum mote_helper_end end;
	int value;
	char name[32];
};

__MOTE_HELPER int64_t __mote_helper_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Of the time until the end, what poll takes; 0 is no end. */
__MOTE_HELPER int __mote_helper_left(int64_t end)
{
	int64_t left = end ? end - __mote_helper_now() : -1;

	if (end && left < 0)
		left = 0;
	return left > 0x7fffffff ? 0x7fffffff : (int)left;
}

__MOTE_HELPER int64_t __mote_helper_deadline(const struct mote_helper *h)
{
	return h->time_ms ? __mote_helper_now() + (int64_t)h->time_ms : 0;
}

__MOTE_HELPER int __mote_helper_limit(int resource, unsigned long value, unsigned long more)
{
	struct rlimit limit;

	limit.rlim_cur = value;
	limit.rlim_max = value + more;
	return value == 0 && resource != RLIMIT_CORE ? 0 : setrlimit((__typeof__(RLIMIT_CPU))resource, &limit);
}

/* In the child, in the parent's memory: nothing but calls. Descriptor 3 tells the error, and is gone after exec. */
__attribute__((__noinline__, __unused__)) static void
__mote_helper_child(const struct mote_helper *h, const int *fds, pid_t parent)
{
	char *environment[1] = {NULL};
	struct sigaction plain;
	sigset_t none;
	int sig, fd, error;

	memset(&plain, 0, sizeof(plain));
	plain.sa_handler = SIG_DFL;
	for (sig = 1; sig < 65; sig++)
		sigaction(sig, &plain, NULL);
	sigemptyset(&none);
	/* The parent may be gone before the first line; then nobody would end this. */
	if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0 && getppid() == parent &&
	    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && dup2(fds[0], 0) == 0 && dup2(fds[1], 1) == 1 &&
	    (fds[2] < 0 || dup2(fds[2], 2) == 2) && dup2(fds[3], 3) == 3 && fcntl(3, F_SETFD, FD_CLOEXEC) == 0) {
		/* Linux 5.9; before, the descriptors that may be there one by one */
		if (syscall(SYS_close_range, 4, ~0u, 0) < 0)
			for (fd = 4; fd < 1024; fd++)
				close(fd);
		if (__mote_helper_limit(RLIMIT_CORE, 0, 0) == 0 && __mote_helper_limit(RLIMIT_CPU, h->cpu_s, 1) == 0 &&
		    __mote_helper_limit(RLIMIT_AS, h->memory, 0) == 0 &&
		    __mote_helper_limit(RLIMIT_FSIZE, h->file_size, 0) == 0 &&
		    __mote_helper_limit(RLIMIT_NOFILE, h->descriptors, 0) == 0 &&
		    sigprocmask(SIG_SETMASK, &none, NULL) == 0)
			execve(h->argv[0], h->argv, environment);
	}
	error = errno;
	fd = fcntl(3, F_GETFD) == FD_CLOEXEC ? 3 : fds[3];
	if (write(fd, &error, sizeof(error)) < 0)
		_exit(126);
	_exit(125);
}

__MOTE_HELPER void __mote_helper_shut(int *fd)
{
	if (*fd > 2)
		close(*fd);
	*fd = -1;
}

/* A descriptor above those that the child moves its own to. */
__MOTE_HELPER int __mote_helper_up(int fd)
{
	int high = fd < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, 4);

	if (fd >= 0)
		close(fd);
	return high;
}

__MOTE_HELPER int __mote_helper_pair(int *fds, int socket)
{
	int i, bad = socket ? socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) : pipe(fds);

	for (i = 0; i < 2; i++)
		fds[i] = bad ? -1 : __mote_helper_up(fds[i]);
	return fds[0] < 0 || fds[1] < 0 ? -1 : 0;
}

/* The last report of a seal that is in the text: "mote: sealed: system call 110 (getppid) at ..." */
__MOTE_HELPER void __mote_helper_name(struct mote_helper *h, char *text)
{
	char *at = text, *end;

	h->name[0] = 0;
	while ((at = strstr(at, "mote: sealed: system call ")) != NULL) {
		at += strcspn(at, "(\n");
		end = at + strcspn(at, ")\n");
		if (*at == '(' && *end == ')' && (size_t)(end - at) <= sizeof(h->name)) {
			memcpy(h->name, at + 1, (size_t)(end - at - 1));
			h->name[end - at - 1] = 0;
		}
	}
}

__MOTE_HELPER void __mote_helper_reported(struct mote_helper *h)
{
	char text[4097];
	size_t n = 0;
	ssize_t r;

	/* Of much text the last part, which overlaps what came before by half. */
	while (h->report >= 0 && (r = read(h->report, text + n, sizeof(text) - 1 - n)) > 0) {
		n += (size_t)r;
		if (n == sizeof(text) - 1) {
			memmove(text, text + n / 2, n - n / 2);
			n -= n / 2;
		}
	}
	text[n] = 0;
	if (h->end == MOTE_HELPER_VIOLATION)
		__mote_helper_name(h, text);
	else
		h->name[0] = 0;
}

/*
 * mote_helper_wait - wait for the helper's end, and for no longer than time_ms
 *
 * Returns  how it ended; value and name say more
 */
__MOTE_HELPER enum mote_helper_end mote_helper_wait(struct mote_helper *h)
{
	enum mote_helper_end end = h->end;
	int64_t deadline = __mote_helper_deadline(h);
	int status = 0;
	pid_t pid;

	if (h->pid <= 0)
		return h->end;
	if (end == MOTE_HELPER_LATE || end == MOTE_HELPER_WRONG)
		kill(h->pid, SIGKILL);
	while ((pid = waitpid(h->pid, &status, end || !deadline ? 0 : WNOHANG)) != h->pid) {
		if (pid < 0 && errno != EINTR)
			break;
		if (pid == 0 && __mote_helper_left(deadline) == 0) {
			end = MOTE_HELPER_LATE;
			kill(h->pid, SIGKILL);
		} else if (pid == 0) {
			poll(NULL, 0, 1);
		}
	}
	h->end = end;
	h->value = 0;
	if (pid < 0) {
		h->end = MOTE_HELPER_FAILED;
		h->value = errno;
	} else if (!end && WIFEXITED(status)) {
		h->end = MOTE_HELPER_EXITED;
		h->value = WEXITSTATUS(status);
	} else if (!end) {
		h->end = WTERMSIG(status) == SIGSYS ? MOTE_HELPER_VIOLATION : MOTE_HELPER_KILLED;
		h->value = WTERMSIG(status);
	}
	h->pid = 0;
	__mote_helper_reported(h);
	__mote_helper_shut(&h->report);
	__mote_helper_shut(&h->fd);
	return h->end;
}

/*
 * mote_helper_start - start the helper; also again, after its end
 *
 * It gets descriptors 0 to 2 and no other, an empty environment, default signals and no way to new privileges; it dies with
 * the thread that started it.
 *
 * Returns  0, or -1 with errno, and then end is MOTE_HELPER_FAILED
 */
__MOTE_HELPER int mote_helper_start(struct mote_helper *h)
{
	int ends[2] = {-1, -1}, report[2] = {-1, -1}, failed[2] = {-1, -1}, fds[4], error = 0;
	sigset_t all, mask;
	pid_t parent = getpid();

	h->fd = h->report = -1;
	h->pid = 0;
	h->end = MOTE_HELPER_NONE;
	h->value = 0;
	h->name[0] = 0;
	if ((!h->files && (__mote_helper_pair(ends, 1) < 0 || __mote_helper_pair(report, 0) < 0 ||
			      fcntl(report[0], F_SETFL, O_NONBLOCK) < 0 || fcntl(report[1], F_SETFL, O_NONBLOCK) < 0)) ||
	    __mote_helper_pair(failed, 0) < 0)
		error = errno;
	if (h->files) {
		ends[1] = fcntl(h->in, F_DUPFD_CLOEXEC, 4);
		ends[0] = fcntl(h->out, F_DUPFD_CLOEXEC, 4);
		if (ends[0] < 0 || ends[1] < 0)
			error = errno;
	}
	fds[0] = ends[1];
	fds[1] = h->files ? ends[0] : ends[1];
	fds[2] = report[1];
	fds[3] = failed[1];
	if (!error) {
		sigfillset(&all);
		sigprocmask(SIG_BLOCK, &all, &mask);
		h->pid = vfork();
		if (h->pid == 0)
			__mote_helper_child(h, fds, parent);
		if (h->pid < 0)
			error = errno;
		sigprocmask(SIG_SETMASK, &mask, NULL);
	}
	__mote_helper_shut(&ends[1]);
	__mote_helper_shut(&report[1]);
	__mote_helper_shut(&failed[1]);
	if (!error && read(failed[0], &error, sizeof(error)) != sizeof(error))
		error = 0;
	__mote_helper_shut(&failed[0]);
	if (h->files)
		__mote_helper_shut(&ends[0]);
	h->fd = ends[0];
	h->report = report[0];
	if (!error)
		return 0;
	if (h->pid > 0)
		mote_helper_wait(h);
	__mote_helper_shut(&h->fd);
	__mote_helper_shut(&h->report);
	h->pid = 0;
	h->end = MOTE_HELPER_FAILED;
	h->value = error;
	errno = error;
	return -1;
}

/* Move n bytes before the time is over. Returns 0 or -1. */
__MOTE_HELPER int __mote_helper_move(struct mote_helper *h, char *data, size_t n, int out, int64_t deadline)
{
	struct pollfd wait;
	ssize_t r;

	while (n) {
		r = out ? send(h->fd, data, n, MSG_DONTWAIT | MSG_NOSIGNAL) : recv(h->fd, data, n, MSG_DONTWAIT);
		if (r > 0) {
			data += r;
			n -= (size_t)r;
		} else if (r < 0 && (errno == EAGAIN || errno == EINTR)) {
			wait.fd = h->fd;
			wait.events = out ? POLLOUT : POLLIN;
			if (poll(&wait, 1, __mote_helper_left(deadline)) == 0) {
				h->end = MOTE_HELPER_LATE;
				return -1;
			}
		} else {
			return -1;
		}
	}
	return 0;
}

/*
 * mote_helper_call - send a request, and wait for the answer
 *
 * Returns  the answer's length; -1, and the helper has ended: end says how
 */
__MOTE_HELPER ssize_t mote_helper_call(struct mote_helper *h, const void *request, size_t n, void *answer, size_t room)
{
	int64_t deadline = __mote_helper_deadline(h);
	uint32_t length = (uint32_t)n;

	if (h->pid <= 0)
		return -1;
	if (n == length && __mote_helper_move(h, (char *)&length, sizeof(length), 1, deadline) == 0 &&
	    __mote_helper_move(h, (char *)(uintptr_t)request, n, 1, deadline) == 0 &&
	    __mote_helper_move(h, (char *)&length, sizeof(length), 0, deadline) == 0) {
		if (length > room)
			h->end = MOTE_HELPER_WRONG;
		else if (__mote_helper_move(h, (char *)answer, length, 0, deadline) == 0)
			return (ssize_t)length;
	}
	__mote_helper_shut(&h->fd);
	mote_helper_wait(h);
	return -1;
}

/*
 * mote_helper_stop - no more requests: end the helper
 *
 * One that reads its requests by mote_helper_request ends by itself.
 *
 * Returns  how it ended
 */
__MOTE_HELPER enum mote_helper_end mote_helper_stop(struct mote_helper *h)
{
	__mote_helper_shut(&h->fd);
	return mote_helper_wait(h);
}

/*
 * mote_helper_verdict - how the helper ended, in words
 *
 * Returns  text, as snprintf writes it
 */
__MOTE_HELPER const char *mote_helper_verdict(const struct mote_helper *h, char *text, size_t size)
{
	switch (h->end) {
	case MOTE_HELPER_NONE: snprintf(text, size, h->pid > 0 ? "runs" : "not started"); break;
	case MOTE_HELPER_EXITED: snprintf(text, size, "exited with status %d", h->value); break;
	case MOTE_HELPER_KILLED: snprintf(text, size, "killed by signal %d", h->value); break;
	case MOTE_HELPER_VIOLATION:
		snprintf(text, size, "violation%s%s", h->name[0] ? ": " : "", h->name);
		break;
	case MOTE_HELPER_LATE: snprintf(text, size, "time-out, killed after %lu ms", h->time_ms); break;
	case MOTE_HELPER_WRONG: snprintf(text, size, "killed for an answer that is too long"); break;
	case MOTE_HELPER_FAILED: snprintf(text, size, "%s", strerror(h->value)); break;
	}
	return text;
}

__MOTE_HELPER int __mote_helper_whole(int fd, char *data, size_t n)
{
	ssize_t r;

	while (n) {
		r = fd ? write(fd, data, n) : read(fd, data, n);
		if (r <= 0 && !(r < 0 && errno == EINTR))
			return -1;
		data += r > 0 ? r : 0;
		n -= r > 0 ? (size_t)r : 0;
	}
	return 0;
}

/*
 * mote_helper_request - in the helper: read the next request
 *
 * Returns  its length; -1 if there is none any more, or none that fits
 */
__MOTE_HELPER ssize_t mote_helper_request(void *request, size_t room)
{
	uint32_t length;

	if (__mote_helper_whole(0, (char *)&length, sizeof(length)) < 0 || length > room ||
	    __mote_helper_whole(0, (char *)request, length) < 0)
		return -1;
	return (ssize_t)length;
}

/*
 * mote_helper_answer - in the helper: write an answer, when the request has been read whole
 *
 * Returns  0, or -1
 */
__MOTE_HELPER int mote_helper_answer(const void *answer, size_t n)
{
	uint32_t length = (uint32_t)n;

	if (n != length || __mote_helper_whole(1, (char *)&length, sizeof(length)) < 0)
		return -1;
	return __mote_helper_whole(1, (char *)(uintptr_t)answer, n);
}

#ifdef __cplusplus
}
#endif

#endif
