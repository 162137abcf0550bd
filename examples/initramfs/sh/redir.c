/* SPDX-License-Identifier: 0BSD */
/*
 * redir - open, save and restore descriptors
 *
 * Descriptors from 10 on are the shell's own: the saved ones, closed in programs.
 */
#include "sh.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Returns 0, or -1 with errno. */
int write_all(int fd, const char *p, size_t n)
{
	while (n) {
		ssize_t k = write(fd, p, n);

		if (k < 0 && errno == EINTR)
			continue;
		if (k < 0)
			return -1;
		p += k;
		n -= k;
	}
	return 0;
}

/* A pipe holds at least 4096 bytes; a longer text needs a process that feeds it. */
static int open_here(struct redir *r)
{
	char *text = r->quoted ? r->word : expand_here(r->word);
	size_t n = strlen(text);
	int fds[2];

	if (pipe(fds) < 0)
		return -1;
	if (n <= 4096) {
		write_all(fds[1], text, n);
	} else if (start_process() == 0) {
		close(fds[0]);
		_exit(write_all(fds[1], text, n) < 0);
	}
	close(fds[1]);
	return fds[0];
}

static int open_target(struct redir *r, const char *name)
{
	switch (r->kind) {
	case R_IN:
		return open(name, O_RDONLY);
	case R_OUT:
		return open(name, O_WRONLY | O_CREAT | O_TRUNC, 0666);
	case R_APPEND:
		return open(name, O_WRONLY | O_CREAT | O_APPEND, 0666);
	case R_RW:
		return open(name, O_RDWR | O_CREAT, 0666);
	}
	return open_here(r);
}

/* N>&M, N>&-; returns 0, or -1 with errno. */
static int duplicate(int fd, const char *name)
{
	int from;

	if (strcmp(name, "-") == 0) {
		close(fd);
		return 0;
	}
	if (!*name || name[1] || *name < '0' || *name > '9') {
		errno = EBADF;
		return -1;
	}
	from = *name - '0';
	if (from == fd)
		return fcntl(fd, F_GETFD) < 0 ? -1 : 0;
	return dup2(from, fd) < 0 ? -1 : 0;
}

static void save(int fd, struct saved **list)
{
	struct saved *s = take(sizeof *s);

	s->fd = fd;
	s->copy = fcntl(fd, F_DUPFD_CLOEXEC, 10); /* -1: it was closed, and will be again */
	s->next = *list;
	*list = s;
}

/* Does all redirections in order; with saved they can be undone. Returns 0, or -1 and a message. */
int redirect(struct redir *r, struct saved **saved)
{
	for (; r; r = r->next) {
		int here = r->kind == R_HERE || r->kind == R_HERE_TABS, fd = 0;
		char *name = here ? "here-document" : expand(r->word, STRING);

		if (saved)
			save(r->fd, saved);
		if (r->kind == R_DUP) {
			fd = duplicate(r->fd, name);
		} else {
			fd = open_target(r, name);
			if (fd >= 0 && fd != r->fd) {
				int from = fd;

				fd = dup2(from, r->fd);
				close(from);
			}
		}
		if (fd < 0) {
			complain(name, strerror(errno));
			return -1;
		}
	}
	return 0;
}

void restore(struct saved *s)
{
	for (; s; s = s->next) {
		if (s->copy < 0) {
			close(s->fd);
		} else {
			dup2(s->copy, s->fd);
			close(s->copy);
		}
	}
}

/* The redirections stay: "exec >file". */
void keep(struct saved *s)
{
	for (; s; s = s->next)
		if (s->copy >= 0)
			close(s->copy);
}
