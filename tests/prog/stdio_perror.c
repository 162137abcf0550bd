/* SPDX-License-Identifier: 0BSD */
/*
 * perror of a program that names stderr nowhere is one write, and a short write goes on
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

static char text[100000], back[100];
static int from;
static volatile size_t total;

static void drain(int sig)
{
	static char part[65536];
	ssize_t n = read(from, part, sizeof(part));

	(void)sig;
	if (n < 0)
		_exit(1);
	total += n;
}

static void show(int error, const char *s)
{
	ssize_t n;

	errno = error;
	perror(s);
	n = read(from, back, sizeof(back));
	if (n < 0 || write(1, back, n) < 0)
		_exit(2);
}

int main(void)
{
	struct sigaction act = {.sa_handler = drain, .sa_flags = SA_RESTART};
	struct itimerval never = {{0, 0}, {0, 0}}, often = {{0, 50000}, {0, 50000}};
	int fd[2];
	ssize_t n;

	if (socketpair(AF_UNIX, SOCK_DGRAM, 0, fd) || dup2(fd[1], 2) < 0)
		return 3;
	from = fd[0];
	show(ENOENT, "file");
	show(EACCES, "x");
	show(EINTR, "");
	show(EINVAL, NULL);
	if (pipe(fd) || dup2(fd[1], 2) < 0)
		return 4;
	close(fd[1]);
	from = fd[0];
	memset(text, 'a', sizeof(text) - 1);
	sigaction(SIGALRM, &act, NULL);
	setitimer(ITIMER_REAL, &often, NULL);
	errno = EPERM;
	perror(text);
	close(2);
	setitimer(ITIMER_REAL, &never, NULL);
	while (n = read(from, text, sizeof(text)), n > 0)
		total += n;
	printf("%zu bytes\n", total);
	return 0;
}
