/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <signal.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT(sigprocmask);
SUBJECT(pthread_sigmask);
SUBJECT(sigpending);
SUBJECT(sigwait);
SUBJECT(sigwaitinfo);
SUBJECT(sigtimedwait);
SUBJECT(sigqueue);
SUBJECT(raise);
SUBJECT(killpg);
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
SUBJECT(sighold);
SUBJECT(sigrelse);
SUBJECT(sigismember);

static sigset_t blocked(int sig)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, sig);
	cr_assert_eq(mote_sigprocmask(SIG_BLOCK, &set, NULL), 0);
	return set;
}

Test(signal_sigwait, takes_what_raise_left_pending)
{
	sigset_t set = blocked(SIGUSR1), pending;
	int sig = 0;

	cr_assert_eq(mote_raise(SIGUSR1), 0);
	cr_assert_eq(mote_sigpending(&pending), 0);
	cr_assert_eq(mote_sigismember(&pending, SIGUSR1), 1);
	cr_assert_eq(mote_sigwait(&set, &sig), 0);
	cr_assert_eq(sig, SIGUSR1);
	cr_assert_eq(mote_sigpending(&pending), 0);
	cr_assert_eq(mote_sigismember(&pending, SIGUSR1), 0);
}

Test(signal_sigwaitinfo, sees_the_value_of_sigqueue)
{
	sigset_t set = blocked(SIGUSR2);
	siginfo_t info = {0};

	cr_assert_eq(mote_sigqueue(getpid(), SIGUSR2, (union sigval){.sival_int = 7}), 0);
	cr_assert_eq(mote_sigwaitinfo(&set, &info), SIGUSR2);
	cr_assert_eq(info.si_code, SI_QUEUE);
	cr_assert_eq(info.si_value.sival_int, 7);
	cr_assert_eq(info.si_pid, getpid());
	cr_assert_eq(info.si_uid, getuid());
}

Test(signal_sigqueue, no_signal_is_EINVAL)
{
	mote_errno = 0;
	cr_assert_eq(mote_sigqueue(getpid(), 65, (union sigval){0}), -1);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(signal_sigtimedwait, nothing_in_time_is_EAGAIN)
{
	sigset_t set = blocked(SIGUSR1);
	struct timespec now = {0, 1000};

	mote_errno = 0;
	cr_assert_eq(mote_sigtimedwait(&set, NULL, &now), -1);
	cr_assert_eq(mote_errno, EAGAIN);
}

Test(signal_sigtimedwait, no_time_is_EINVAL)
{
	sigset_t set = blocked(SIGUSR1);
	struct timespec bad = {0, 1000000000};

	mote_errno = 0;
	cr_assert_eq(mote_sigtimedwait(&set, NULL, &bad), -1);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(signal_sigprocmask, bad_how_is_EINVAL)
{
	sigset_t set = blocked(SIGUSR1);

	mote_errno = 0;
	cr_assert_eq(mote_sigprocmask(opaque(99), &set, NULL), -1);
	cr_assert_eq(mote_errno, EINVAL);
	mote_errno = 0;
	cr_assert_eq(mote_pthread_sigmask(opaque(99), &set, NULL), EINVAL);
	cr_assert_eq(mote_errno, 0);
}

Test(signal_sigprocmask, reports_the_set_before)
{
	sigset_t old;

	blocked(SIGUSR1);
	cr_assert_eq(mote_sigprocmask(SIG_BLOCK, NULL, &old), 0);
	cr_assert_eq(mote_sigismember(&old, SIGUSR1), 1);
	cr_assert_eq(mote_pthread_sigmask(SIG_SETMASK, NULL, &old), 0);
	cr_assert_eq(mote_sigismember(&old, SIGUSR1), 1);
}

Test(signal_sighold, blocks_and_sigrelse_releases)
{
	sigset_t now;

	cr_assert_eq(mote_sighold(SIGUSR1), 0);
	sigprocmask(SIG_BLOCK, NULL, &now);
	cr_assert(sigismember(&now, SIGUSR1));
	cr_assert_eq(mote_sigrelse(SIGUSR1), 0);
	sigprocmask(SIG_BLOCK, NULL, &now);
	cr_assert_not(sigismember(&now, SIGUSR1));
	mote_errno = 0;
	cr_assert_eq(mote_sighold(0), -1);
	cr_assert_eq(mote_errno, EINVAL);
	mote_errno = 0;
	cr_assert_eq(mote_sigrelse(65), -1);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(signal_raise, no_signal_is_EINVAL)
{
	mote_errno = 0;
	cr_assert_eq(mote_raise(65), -1);
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_eq(mote_raise(0), 0);
}

Test(signal_killpg, negative_group_is_EINVAL)
{
	mote_errno = 0;
	cr_assert_eq(mote_killpg(-5, 0), -1);
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_eq(mote_killpg(0, 0), 0);
	cr_assert_eq(mote_killpg(getpgrp(), 0), 0);
}
