/* SPDX-License-Identifier: 0BSD */
/*
 * epoll_event (packed), inotify_event, signalfd_siginfo, itimerspec, flock, pollfd:
 * events say what happened.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>

#define CHECK(what) printf("%-60s %d\n", #what, !!(what))

static void epoll(void)
{
	struct epoll_event e = {.events = EPOLLIN}, got[3];
	int ep = epoll_create1(EPOLL_CLOEXEC), a[2], b[2], n;

	if (pipe(a) || pipe(b))
		return;
	e.data.u64 = 0x1122334455667788;
	CHECK(epoll_ctl(ep, EPOLL_CTL_ADD, a[0], &e) == 0);
	e.data.u64 = 0x99aabbccddeeff00;
	CHECK(epoll_ctl(ep, EPOLL_CTL_ADD, b[0], &e) == 0);
	CHECK(write(a[1], "x", 1) == 1 && write(b[1], "x", 1) == 1);
	memset(got, 0xee, sizeof got);
	n = epoll_wait(ep, got, 3, 600000);
	/* Two of them: the second lies where the kernel has put it. */
	CHECK(n == 2 && sizeof e == 12 && got[0].events == EPOLLIN && got[1].events == EPOLLIN);
	CHECK(got[0].data.u64 == 0x1122334455667788 && got[1].data.u64 == 0x99aabbccddeeff00);
	close(b[1]);
	CHECK(read(b[0], got, 1) == 1 && read(a[0], got, 1) == 1);
	CHECK(epoll_wait(ep, got, 3, 600000) == 1 && got[0].events == EPOLLHUP &&
	    got[0].data.u64 == 0x99aabbccddeeff00);
}

static void inotify(void)
{
	char buf[4096] __attribute__((aligned(8)));
	struct inotify_event *e = (struct inotify_event *)buf, *next;
	int fd = inotify_init1(IN_CLOEXEC | IN_NONBLOCK), wd = inotify_add_watch(fd, ".",
	    IN_CREATE | IN_MOVE);
	uint32_t cookie;
	ssize_t n;

	close(open("created-here", O_CREAT | O_WRONLY, 0600));
	rename("created-here", "moved");
	memset(buf, 0xee, sizeof buf);
	n = read(fd, buf, sizeof buf);
	CHECK(n > 0 && e->wd == wd && e->mask == IN_CREATE && e->cookie == 0 &&
	    !strcmp(e->name, "created-here"));
	next = (struct inotify_event *)(buf + sizeof *e + e->len);
	cookie = next->cookie;
	CHECK(next->mask == IN_MOVED_FROM && cookie != 0 && !strcmp(next->name, "created-here"));
	next = (struct inotify_event *)((char *)next + sizeof *e + next->len);
	CHECK(next->mask == IN_MOVED_TO && next->cookie == cookie && !strcmp(next->name, "moved"));
	CHECK((char *)next + sizeof *e + next->len == buf + n);
	unlink("moved");
}

static void signals(void)
{
	union sigval value = {.sival_int = 4711};
	struct signalfd_siginfo info;
	sigset_t set;
	pid_t child;
	int fd;

	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, NULL);
	fd = signalfd(-1, &set, SFD_CLOEXEC);
	sigqueue(getpid(), SIGUSR1, value);
	memset(&info, 0xee, sizeof info);
	CHECK(read(fd, &info, sizeof info) == sizeof info && sizeof info == 128);
	CHECK(info.ssi_signo == SIGUSR1 && info.ssi_code == SI_QUEUE &&
	    info.ssi_pid == (uint32_t)getpid());
	CHECK(info.ssi_uid == getuid() && info.ssi_int == 4711);
	fflush(stdout);
	child = fork();
	if (child == 0)
		_exit(77);
	CHECK(read(fd, &info, sizeof info) == sizeof info && info.ssi_signo == SIGCHLD);
	CHECK(info.ssi_pid == (uint32_t)child && info.ssi_status == 77 &&
	    info.ssi_code == CLD_EXITED);
	waitpid(child, NULL, 0);
}

static void timers(void)
{
	struct itimerspec set = {.it_interval = {5, 111000000}, .it_value = {10000, 500000000}}, got;
	int fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
	struct pollfd p = {fd, POLLIN, 0};
	uint64_t times = 0;

	CHECK(timerfd_settime(fd, 0, &set, NULL) == 0);
	memset(&got, 0xee, sizeof got);
	CHECK(timerfd_gettime(fd, &got) == 0 && got.it_interval.tv_sec == 5 &&
	    got.it_interval.tv_nsec == 111000000);
	CHECK(got.it_value.tv_sec >= 9000 && got.it_value.tv_sec <= 10000);
	CHECK(poll(&p, 1, 0) == 0 && read(fd, &times, 8) == -1 && errno == EAGAIN);
	set.it_value.tv_sec = 0;
	set.it_value.tv_nsec = 1000000;
	CHECK(timerfd_settime(fd, 0, &set, &got) == 0 && got.it_value.tv_sec >= 9000 &&
	    got.it_interval.tv_sec == 5);
	CHECK(poll(&p, 1, 600000) == 1 && p.revents == POLLIN && read(fd, &times, 8) == 8 &&
	    times == 1);
}

static void locks(void)
{
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 100,
	    .l_len = 50}, got;
	int fd = open("locked", O_CREAT | O_RDWR, 0600), status;
	pid_t parent = getpid(), child;

	CHECK(fcntl(fd, F_SETLK, &lock) == 0);
	fflush(stdout);
	child = fork();
	if (child == 0) {
		memset(&got, 0, sizeof got);
		got.l_type = F_RDLCK;
		got.l_whence = SEEK_SET;
		got.l_start = 120;
		got.l_len = 1;
		if (fcntl(fd, F_GETLK, &got) || got.l_type != F_WRLCK || got.l_start != 100 ||
		    got.l_len != 50 || got.l_pid != parent)
			_exit(1);
		/* Beside the range there is nothing. */
		got = lock;
		got.l_start = 150;
		if (fcntl(fd, F_GETLK, &got) || got.l_type != F_UNLCK)
			_exit(2);
		_exit(fcntl(fd, F_SETLK, &lock) == -1 && (errno == EAGAIN ||
		    errno == EACCES) ? 0 : 3);
	}
	CHECK(waitpid(child, &status, 0) == child && status == 0);
	unlink("locked");
}

int main(void)
{
	epoll();
	inotify();
	signals();
	timers();
	locks();
	return 0;
}
