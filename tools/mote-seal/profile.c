/* SPDX-License-Identifier: 0BSD */
/*
 * The calls a filter from outside has to allow. It is in place before the program starts, so that
 * whoever installs it must still get through execve; and a sealed program installs its own filter.
 */
#include <stdlib.h>

#include "seal.h"

#define PRCTL 157
#define RESTART_SYSCALL 219
#define SECCOMP 317

/* Calls the kernel takes up again by restart_syscall: poll, nanosleep, futex, clock_nanosleep. */
static int restarts(int nr)
{
	return nr == 7 || nr == 35 || nr == 202 || nr == 230;
}

int make_profile(const struct program *p, struct profile *profile, const int *starter, size_t n)
{
	unsigned char *marks = profile->marks;
	size_t i;

	*profile = (struct profile){{0}};
	for (i = 0; i < p->call_n; i++) {
		if (p->calls[i].nr == ANY)
			return complain(p->path,
			    "it can make any call (syscall is linked), so there is no list");
		if (p->calls[i].nr < 0)
			continue;
		marks[p->calls[i].nr] = 1;
		if (restarts(p->calls[i].nr))
			marks[RESTART_SYSCALL] = 1;
		if (is_io_uring(p->calls[i].nr) && p->calls[i].nr != p->calls[i ? i - 1 : 0].nr)
			fprintf(stderr,
			    "mote-seal: warning: %s: what is asked for through it passes no "
			    "filter\n",
			    call_name(p->calls[i].nr));
	}
	if (p->seal != NONE)
		marks[PRCTL] = marks[SECCOMP] = 1;
	for (i = 0; i < n; i++)
		if (!marks[starter[i]])
			marks[starter[i]] = 2;
	return 0;
}
