/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <signal.h>
#include <string.h>

#include "tests/subject.h"

SUBJECT(sigemptyset);
SUBJECT(sigfillset);
SUBJECT(sigaddset);
SUBJECT(sigdelset);
SUBJECT(sigismember);
SUBJECT(sigisemptyset);
SUBJECT(sigandset);
SUBJECT(sigorset);
SUBJECT(__libc_current_sigrtmin);
SUBJECT(__libc_current_sigrtmax);

Test(signal_sigset, empty_set_has_no_signal)
{
	sigset_t set;
	int sig;

	memset(&set, 0xff, sizeof(set));
	cr_assert_eq(mote_sigemptyset(&set), 0);
	cr_assert(mote_sigisemptyset(&set));
	for (sig = 1; sig <= 64; sig++)
		cr_assert_eq(mote_sigismember(&set, sig), 0);
}

Test(signal_sigset, full_set_has_all_but_the_reserved)
{
	sigset_t set;
	int sig;

	cr_assert_eq(mote_sigfillset(&set), 0);
	cr_assert_not(mote_sigisemptyset(&set));
	for (sig = 1; sig <= 64; sig++)
		cr_assert_eq(mote_sigismember(&set, sig), sig < 32 || sig > 34, "%d", sig);
}

Test(signal_sigset, add_and_delete_change_one_signal)
{
	sigset_t set, host;
	int sig;

	for (sig = 1; sig <= 64; sig++) {
		if (sig >= 32 && sig <= 34)
			continue;
		mote_sigemptyset(&set);
		sigemptyset(&host);
		cr_assert_eq(mote_sigaddset(&set, sig), 0);
		sigaddset(&host, sig);
		cr_assert_eq(memcmp(&set, &host, 8), 0);
		cr_assert_eq(mote_sigismember(&set, sig), 1);
		cr_assert_eq(mote_sigdelset(&set, sig), 0);
		cr_assert(mote_sigisemptyset(&set));
	}
}

Test(signal_sigset, no_signal_is_EINVAL)
{
	static const int bad[] = {0, -1, 65, 1 << 31, 32, 33, 34};
	sigset_t set;
	size_t i;

	mote_sigemptyset(&set);
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		mote_errno = 0;
		cr_assert_eq(mote_sigaddset(&set, bad[i]), -1);
		cr_assert_eq(mote_errno, EINVAL);
		mote_errno = 0;
		cr_assert_eq(mote_sigdelset(&set, bad[i]), -1);
		cr_assert_eq(mote_errno, EINVAL);
	}
	for (i = 0; i < 4; i++) {
		mote_errno = 0;
		cr_assert_eq(mote_sigismember(&set, bad[i]), -1);
		cr_assert_eq(mote_errno, EINVAL);
	}
	cr_assert(mote_sigisemptyset(&set));
}

Test(signal_sigset, and_or_combine)
{
	sigset_t a, b, c;

	mote_sigemptyset(&a);
	mote_sigemptyset(&b);
	mote_sigaddset(&a, SIGINT);
	mote_sigaddset(&a, 64);
	mote_sigaddset(&b, SIGINT);
	mote_sigaddset(&b, SIGHUP);
	cr_assert_eq(mote_sigandset(&c, &a, &b), 0);
	cr_assert_eq(mote_sigismember(&c, SIGINT), 1);
	cr_assert_eq(mote_sigismember(&c, 64), 0);
	cr_assert_eq(mote_sigismember(&c, SIGHUP), 0);
	cr_assert_eq(mote_sigorset(&c, &a, &b), 0);
	cr_assert_eq(mote_sigismember(&c, SIGINT), 1);
	cr_assert_eq(mote_sigismember(&c, 64), 1);
	cr_assert_eq(mote_sigismember(&c, SIGHUP), 1);
}

Test(signal_sigset, real_time_signals_are_35_to_64)
{
	cr_assert_eq(mote___libc_current_sigrtmin(), 35);
	cr_assert_eq(mote___libc_current_sigrtmax(), 64);
}
