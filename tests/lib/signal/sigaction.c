/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "tests/subject.h"

SUBJECT(sigaltstack);
SUBJECT_AS(void (*(int, void (*)(int)))(int), signal);
SUBJECT_AS(void (*(int, void (*)(int)))(int), bsd_signal);
SUBJECT_AS(int(int, const void *, void *), sigaction);

/* musl's layout is the host's: handler, 128 bytes of mask, flags, restorer. */
static volatile sig_atomic_t ran;

static void handler(int sig)
{
	ran = sig;
}

Test(signal_sigaction, reserved_and_impossible_signals_are_EINVAL)
{
	static const int bad[] = {0, -1, 32, 33, 34, 65, SIGKILL, SIGSTOP};
	struct sigaction act = {.sa_handler = handler};
	size_t i;

	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		mote_errno = 0;
		cr_assert_eq(mote_sigaction(bad[i], &act, NULL), -1);
		cr_assert_eq(mote_errno, EINVAL);
		mote_errno = 0;
		cr_assert_eq(mote_signal(bad[i], handler), SIG_ERR);
		cr_assert_eq(mote_errno, EINVAL);
	}
}

Test(signal_sigaction, first_and_last_real_time_signal)
{
	struct sigaction act = {.sa_handler = handler}, old = {.sa_handler = handler};
	int sig;

	for (sig = 35; sig <= 64; sig += 29) {
		cr_assert_eq(mote_sigaction(sig, &act, &old), 0);
		cr_assert_eq(old.sa_handler, SIG_DFL);
		raise(sig);
		cr_assert_eq(ran, sig);
	}
}

Test(signal_sigaction, handler_returns_to_where_it_was)
{
	cr_assert_eq(mote_bsd_signal(SIGUSR1, handler), SIG_DFL);
	raise(SIGUSR1);
	cr_assert_eq(ran, SIGUSR1);
	ran = 0;
	raise(SIGUSR1);
	cr_assert_eq(ran, SIGUSR1);
}

Test(signal_sigaction, resets_and_nests_as_flags_say)
{
	struct sigaction act = {.sa_handler = handler, .sa_flags = (int)SA_RESETHAND}, old;

	cr_assert_eq(mote_sigaction(SIGUSR1, &act, NULL), 0);
	raise(SIGUSR1);
	cr_assert_eq(mote_sigaction(SIGUSR1, NULL, &old), 0);
	cr_assert_eq(old.sa_handler, SIG_DFL);
}

Test(signal_sigaltstack, flags_are_checked)
{
	stack_t stack = {.ss_sp = malloc(SIGSTKSZ), .ss_size = SIGSTKSZ}, old;

	stack.ss_flags = SS_ONSTACK;
	mote_errno = 0;
	cr_assert_eq(mote_sigaltstack(&stack, NULL), -1);
	cr_assert_eq(mote_errno, EINVAL);
	stack.ss_flags = 99;
	mote_errno = 0;
	cr_assert_eq(mote_sigaltstack(&stack, NULL), -1);
	cr_assert_eq(mote_errno, EINVAL);
	stack.ss_flags = 0;
	stack.ss_size = 2047;
	mote_errno = 0;
	cr_assert_eq(mote_sigaltstack(&stack, NULL), -1);
	cr_assert_eq(mote_errno, ENOMEM);
	stack.ss_size = SIGSTKSZ;
	cr_assert_eq(mote_sigaltstack(&stack, NULL), 0);
	stack.ss_flags = SS_DISABLE;
	cr_assert_eq(mote_sigaltstack(&stack, &old), 0);
	cr_assert_eq(old.ss_sp, stack.ss_sp);
	cr_assert_eq(old.ss_flags, 0);
	cr_assert_eq(mote_sigaltstack(NULL, &old), 0);
	cr_assert_eq(old.ss_flags, SS_DISABLE);
}
