/* SPDX-License-Identifier: 0BSD */
/*
 * psiginfo - write what the signal of a siginfo_t is called to stderr
 *
 * Returns  nothing
 * Source   POSIX.1-2017 psiginfo
 * Differs  from glibc: the signal's name only, as in musl; no sender, address or code
 */
#include <signal.h>

void psiginfo(const siginfo_t *info, const char *s)
{
	psignal(info->si_signo, s);
}
