/* SPDX-License-Identifier: 0BSD */
/* psignal, psiginfo */
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <signal.h>

#include "tests/subject.h"

SUBJECT_AS(void(int, const char *), psignal);
SUBJECT_AS(void(const siginfo_t *, const char *), psiginfo);

Test(signal_psignal, writes_the_name_behind_the_text, .init = cr_redirect_stderr)
{
	siginfo_t info = {.si_signo = SIGHUP};

	mote_errno = 77;
	mote_psignal(SIGTERM, "text");
	mote_psignal(SIGINT, "");
	mote_psignal(SIGINT, NULL);
	mote_psiginfo(&info, "info");
	cr_assert_eq(mote_errno, 77);
	cr_assert_stderr_eq_str("text: Terminated\nInterrupt\nInterrupt\ninfo: Hangup\n");
}
