/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/select.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT(poll);
SUBJECT(ppoll);
SUBJECT(select);
SUBJECT(pselect);
SUBJECT(epoll_pwait);
SUBJECT(epoll_wait);
SUBJECT(epoll_create1);
SUBJECT(epoll_ctl);
SUBJECT(eventfd);
SUBJECT(eventfd_read);
SUBJECT(eventfd_write);
SUBJECT(signalfd);

static volatile sig_atomic_t ran;

static void handler(int sig)
{
	ran = sig;
}

/* SIGUSR1 is blocked and pending; the empty mask lets it through. */
static sigset_t pending_signal(void)
{
	sigset_t set;

	signal(SIGUSR1, handler);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, NULL);
	raise(SIGUSR1);
	sigemptyset(&set);
	return set;
}

Test(poll_ppoll, keeps_the_timeout)
{
	struct timespec t = {0, 20000000};
	struct pollfd fd = {.fd = -1};
	int fds[2];

	cr_assert_eq(mote_ppoll(&fd, 1, &t, NULL), 0);
	cr_assert_eq(t.tv_nsec, 20000000);
	pipe(fds);
	write(fds[1], "x", 1);
	fd = (struct pollfd){fds[0], POLLIN, 0};
	cr_assert_eq(mote_ppoll(&fd, 1, NULL, NULL), 1);
	cr_assert_eq(fd.revents, POLLIN);
	cr_assert_eq(mote_poll(&fd, 1, -1), 1);
	t.tv_nsec = -1;
	mote_errno = 0;
	cr_assert_eq(mote_ppoll(&fd, 1, &t, NULL), -1);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(poll_ppoll, changes_the_mask_meanwhile)
{
	sigset_t none = pending_signal();

	mote_errno = 0;
	cr_assert_eq(mote_ppoll(NULL, 0, NULL, &none), -1);
	cr_assert_eq(mote_errno, EINTR);
	cr_assert_eq(ran, SIGUSR1);
}

Test(select_pselect, keeps_the_timeout_and_changes_the_mask)
{
	struct timespec t = {0, 20000000};
	sigset_t none = pending_signal();
	fd_set set;
	int fds[2];

	cr_assert_eq(mote_pselect(0, NULL, NULL, NULL, &t, NULL), 0);
	cr_assert_eq(t.tv_nsec, 20000000);
	pipe(fds);
	FD_ZERO(&set);
	FD_SET(fds[0], &set);
	FD_SET(fds[1], &set);
	cr_assert_eq(mote_pselect(fds[1] + 1, NULL, &set, NULL, NULL, NULL), 1);
	cr_assert(FD_ISSET(fds[1], &set) && !FD_ISSET(fds[0], &set));
	mote_errno = 0;
	cr_assert_eq(mote_pselect(0, NULL, NULL, NULL, NULL, &none), -1);
	cr_assert_eq(mote_errno, EINTR);
	cr_assert_eq(ran, SIGUSR1);
}

Test(select_select, reports_ready_files)
{
	struct timeval t = {0, 0};
	fd_set set;
	int fds[2];

	pipe(fds);
	FD_ZERO(&set);
	FD_SET(fds[0], &set);
	cr_assert_eq(mote_select(fds[0] + 1, &set, NULL, NULL, &t), 0);
	cr_assert_not(FD_ISSET(fds[0], &set));
	write(fds[1], "x", 1);
	FD_SET(fds[0], &set);
	cr_assert_eq(mote_select(fds[0] + 1, &set, NULL, NULL, NULL), 1);
	cr_assert(FD_ISSET(fds[0], &set));
	t.tv_sec = -1;
	mote_errno = 0;
	cr_assert_eq(mote_select(0, NULL, NULL, NULL, &t), -1);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(epoll_epoll_pwait, reports_events_and_changes_the_mask)
{
	int ep = mote_epoll_create1(0), ev = mote_eventfd(0, 0);
	struct epoll_event event = {EPOLLIN, {.u64 = 0x123456789abcdef}}, got;
	sigset_t none = pending_signal();

	cr_assert_eq(mote_epoll_ctl(ep, EPOLL_CTL_ADD, ev, &event), 0);
	cr_assert_eq(mote_epoll_wait(ep, &got, 1, 0), 0);
	mote_errno = 0;
	cr_assert_eq(mote_epoll_pwait(ep, &got, 1, -1, &none), -1);
	cr_assert_eq(mote_errno, EINTR);
	cr_assert_eq(ran, SIGUSR1);
	cr_assert_eq(mote_eventfd_write(ev, 5), 0);
	cr_assert_eq(mote_epoll_pwait(ep, &got, 1, -1, NULL), 1);
	cr_assert_eq(got.data.u64, 0x123456789abcdef);
}

Test(eventfd_eventfd, reads_what_was_written)
{
	eventfd_t value = 0;
	int fd = mote_eventfd(3, EFD_NONBLOCK);

	cr_assert_eq(mote_eventfd_write(fd, 4), 0);
	cr_assert_eq(mote_eventfd_read(fd, &value), 0);
	cr_assert_eq(value, 7);
	mote_errno = 0;
	cr_assert_eq(mote_eventfd_read(fd, &value), -1);
	cr_assert_eq(mote_errno, EAGAIN);
	mote_errno = 0;
	cr_assert_eq(mote_eventfd_write(fd, ~0ul), -1);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(signalfd_signalfd, reads_a_signal)
{
	struct signalfd_siginfo info;
	sigset_t set;
	int fd;

	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	sigprocmask(SIG_BLOCK, &set, NULL);
	fd = mote_signalfd(-1, &set, SFD_CLOEXEC);
	cr_assert_geq(fd, 0);
	raise(SIGUSR2);
	cr_assert_eq(read(fd, &info, sizeof(info)), sizeof(info));
	cr_assert_eq(info.ssi_signo, SIGUSR2);
}
