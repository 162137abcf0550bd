/* SPDX-License-Identifier: 0BSD */
/*
 * psignal - write what a signal is called to stderr
 *
 * s, a colon and a blank come first unless s is NULL or empty. One write. errno stays as it is
 * unless that fails.
 *
 * Returns  nothing
 * Source   POSIX.1-2017 psignal
 * Differs  from musl 1.2.5: an empty s has no colon behind it, as in POSIX and glibc
 */
#include <signal.h>
#include <string.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

void psignal(int sig, const char *s)
{
	FILE *f = stderr;
	int held = stdio_hold(f);

	if (s && *s) {
		fputs(s, f);
		fputs(": ", f);
	}
	fputs(strsignal(sig), f);
	__overflow(f, '\n');
	(void)stdio_release(f, held);
}
